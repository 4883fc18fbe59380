package id.lapor.subject;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The region's list of topics, in the order in which people see them, and whatever was on it before. */
public final class Categories {

    private static final int MOST_ATTRIBUTES = 20;
    private static final int MOST_VALUES = 500;

    private final ImmutableMap<String, Category> offered;
    private final ImmutableMap<String, Category> known;

    private Categories(ImmutableMap<String, Category> offered, ImmutableMap<String, Category> known) {
        this.offered = offered;
        this.known = known;
    }

    /**
     * @throws IllegalArgumentException when two share a code, one has more than 20 attributes, or an attribute more than
     *     500 values
     */
    public static Categories of(Collection<Category> categories) {
        categories.forEach(Categories::requireBounded);
        ImmutableMap<String, Category> byCode =
                categories.stream().collect(ImmutableMap.toImmutableMap(Category::code, category -> category));
        return new Categories(byCode, byCode);
    }

    private static void requireBounded(Category category) {
        if (category.attributes().size() > MOST_ATTRIBUTES) {
            throw new IllegalArgumentException(
                    "The category " + category.code() + " has more than " + MOST_ATTRIBUTES + " attributes");
        }
        for (Attribute attribute : category.attributes()) {
            if (attribute.values().size() > MOST_VALUES) {
                throw new IllegalArgumentException("The attribute " + attribute.code() + " of the category "
                        + category.code() + " has more than " + MOST_VALUES + " values");
            }
        }
    }

    /**
     * The same on offer, knowing besides what was offered before: topics, and fields and values of topics that are
     * offered still, each behind the present ones.
     */
    public Categories knowing(Collection<Category> before) {
        Map<String, Category> all = new LinkedHashMap<>(known);
        before.forEach(category -> all.merge(category.code(), category, Category::knowing));
        return new Categories(offered, ImmutableMap.copyOf(all));
    }

    /** A short list of what regional reports are mostly about, under root topics of SP4N-LAPOR!. */
    public static Categories common() {
        return of(List.of(
                new Category("jalan", "Jalan dan jembatan"),
                new Category("penerangan", "Lampu jalan"),
                new Category("banjir", "Banjir dan drainase"),
                new Category("sampah", "Sampah dan kebersihan"),
                new Category("pohon", "Pohon dan taman"),
                new Category("parkir", "Parkir dan perhubungan"),
                new Category("ketertiban", "Ketenteraman dan ketertiban umum"),
                new Category("kependudukan", "Kependudukan"),
                new Category("kesehatan", "Kesehatan"),
                new Category("pendidikan", "Pendidikan dan kebudayaan"),
                new Category("kekerasan-sekolah", "Kekerasan di satuan pendidikan", true),
                new Category("sosial", "Sosial dan kesejahteraan"),
                new Category("lingkungan", "Lingkungan hidup"),
                new Category("lainnya", "Topik lainnya")));
    }

    /** What can be chosen now. */
    public List<Category> all() {
        return offered.values().asList();
    }

    /** Everything that has a name, also what cannot be chosen any more. */
    public List<Category> known() {
        return known.values().asList();
    }

    /** Whether every report on this topic is at least anonim and rahasia; false where there is none. */
    public boolean isSensitive(@Nullable String code) {
        return code != null && find(code).map(Category::sensitive).orElse(false);
    }

    /** A topic that can be chosen now, with what is asked now. */
    public Optional<Category> offered(String code) {
        return Optional.ofNullable(offered.get(code));
    }

    /** A topic that reports may have, with every field that they may have answered. */
    public Optional<Category> find(String code) {
        return Optional.ofNullable(known.get(code));
    }
}

package id.lapor.subject;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The region's list of topics, in the order in which people see them. */
public final class Categories {

    private final ImmutableMap<String, Category> byCode;

    private Categories(ImmutableMap<String, Category> byCode) {
        this.byCode = byCode;
    }

    /**
     * @throws IllegalArgumentException when two share a code
     */
    public static Categories of(Collection<Category> categories) {
        return new Categories(
                categories.stream().collect(ImmutableMap.toImmutableMap(Category::code, category -> category)));
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

    public List<Category> all() {
        return byCode.values().asList();
    }

    /** Whether every report on this topic is at least anonim and rahasia; false where there is none. */
    public boolean isSensitive(@Nullable String code) {
        return code != null && find(code).map(Category::sensitive).orElse(false);
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

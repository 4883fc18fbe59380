package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Wording;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often reports that have something in common went to an agency. The counts are exactly those that were learned.
 *
 * @param kind what they have in common
 * @param about the code of the category, the {@link Topic}, the word or the code of the district
 * @param words of the report at hand, as they are written there, that show it; empty for categories and districts
 * @param district where the reports were counted, or {@code null} for all of the region
 * @param hits how many of them went to the agency, or to one whose work it took over; at least 1
 * @param of how many there were; at least {@code hits}
 */
public record Precedent(
        Kind kind,
        Object about,
        List<String> words,
        @Nullable String district,
        int hits,
        int of) {

    /**
     * What reports may have in common.
     *
     * <p>The figures of each kind: {@link #weight}, how far it is believed beside the others; {@link #imagined} of {@link
     * #imaginedOf}, the reports that every agency is imagined to have had with the sign before the first was counted, so
     * that one report proves little and none does not exclude. Set on the tuned half of the corpus; near these values the
     * accuracy hardly changes.
     */
    public enum Kind {
        CATEGORY(1, 0.2, 2),
        TOPIC(1.5, 0.1, 2),
        /** Many and dependent on each other, hence believed little. */
        WORD(0.25, 0.2, 10),
        DISTRICT(0.5, 1, 3);

        final double weight;
        final double imagined;
        final double imaginedOf;

        Kind(double weight, double imagined, double imaginedOf) {
            this.weight = weight;
            this.imagined = imagined;
            this.imaginedOf = imaginedOf;
        }
    }

    public Precedent {
        if (hits < 1 || of < hits) {
            throw new IllegalArgumentException("No precedent are " + hits + " of " + of + " reports");
        }
        words = ImmutableList.copyOf(words);
    }

    /**
     * As an officer reads it: Indonesian, or English for the locale {@code en}.
     *
     * @param categories say what a category is called; one they do not know is named by its code
     */
    public String sentence(Locale locale, Categories categories) {
        String code = "routing.LEARNED." + kind + (district == null || kind == Kind.DISTRICT ? "" : ".DISTRICT");
        String quoted = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        return Wording.sentence(
                code, locale, hits, of, spoken(locale, categories), quoted, district == null ? "" : district);
    }

    private String spoken(Locale locale, Categories categories) {
        if (about instanceof Topic topic) {
            return topic.name(locale);
        }
        String text = about.toString();
        return kind == Kind.CATEGORY ? categories.find(text).map(Category::name).orElse(text) : text;
    }

    /** Not the words, which may be names: debuggers print what they look at. */
    @Override
    public String toString() {
        return "Precedent[" + kind + ", " + hits + " of " + of + "]";
    }
}

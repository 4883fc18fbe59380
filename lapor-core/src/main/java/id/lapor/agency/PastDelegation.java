package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.TextAnalysis;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that was delegated, as far as others can be learned from it. Take the agency that kept the report in the end,
 * not one that returned it.
 *
 * @param agency the lead
 * @param classification never {@link Classification#OVERSIGHT}
 * @param category code of a {@link id.lapor.subject.Category}, or {@code null}
 * @param region Kemendagri code, or {@code null}
 * @param words what {@link TextAnalysis#contentWords} finds in the title and the story; the first 500 are kept
 */
public record PastDelegation(
        AgencyId agency,
        Classification classification,
        @Nullable String category,
        @Nullable String region,
        List<String> words) {

    static final int MOST_WORDS = 500;

    /**
     * @throws IllegalArgumentException for an oversight complaint: they are handed out by the inspectorate only, and what
     *     they say must not show through a count
     */
    public PastDelegation {
        if (classification.isOversight()) {
            throw new IllegalArgumentException("Nothing is learned from oversight complaints, not even for " + agency);
        }
        words = ImmutableList.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    /**
     * @param story what the reporter wrote beside the title
     * @return empty for an oversight complaint
     */
    public static Optional<PastDelegation> of(AgencyId agency, Matter matter, String story, TextAnalysis analysis) {
        return matter.classification().isOversight()
                ? Optional.empty()
                : Optional.of(new PastDelegation(
                        agency,
                        matter.classification(),
                        matter.category(),
                        matter.place().regionCode(),
                        analysis.contentWords(matter.title() + "\n" + story)));
    }

    Reading reading(Topics topics) {
        return Reading.of(category, region, words, words, topics);
    }

    /** Not the words, which may hold a name: debuggers print what they look at. */
    @Override
    public String toString() {
        return "PastDelegation[" + agency + "]";
    }
}

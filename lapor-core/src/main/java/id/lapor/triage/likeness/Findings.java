package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableList;
import id.lapor.triage.likeness.Likeness.Code;
import id.lapor.triage.likeness.Likeness.Reason;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the reasons of one likeness in the order in which an officer reads them. */
final class Findings {

    private static final int MOST_WORDS = 6;

    private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

    static Likeness identical() {
        return new Likeness(1, List.of(new Reason(Code.IDENTICAL, "")));
    }

    Findings spot(Spot spot) {
        if (spot.metres() != null) {
            reasons.add(new Reason(Code.DISTANCE, Math.round(spot.metres())));
        }
        words(Code.SAME_PLACE, spot.match().shared());
        words(Code.OTHER_PLACE, spot.match().contradictions());
        return this;
    }

    Findings matter(MatterMatch matter) {
        if (matter.words().isEmpty()) {
            reasons.add(new Reason(Code.OTHER_MATTER, ""));
        }
        words(Code.SAME_WORDS, matter.words());
        words(Code.RIVAL_MATTERS, matter.rivals());
        words(Code.ONE_ALONE, matter.alone());
        return this;
    }

    Findings category(boolean unrelated, @Nullable String one, @Nullable String other) {
        if (unrelated) {
            reasons.add(new Reason(
                    Code.OTHER_CATEGORY, Stream.of(one, other).sorted().collect(Collectors.joining(" ≠ "))));
        }
        return this;
    }

    Findings another(boolean another) {
        if (another) {
            reasons.add(new Reason(Code.SAYS_ANOTHER, ""));
        }
        return this;
    }

    Findings days(long days) {
        if (days > 0) {
            reasons.add(new Reason(Code.DAYS, days));
        }
        return this;
    }

    private void words(Code code, Collection<String> words) {
        if (!words.isEmpty()) {
            reasons.add(new Reason(code, words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "))));
        }
    }

    Likeness likeness(double score) {
        return new Likeness(score, reasons.build());
    }
}

package id.lapor.reporter;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text without the personal data that could be told apart in it.
 *
 * @param text may be shown to whom the reporter is hidden from
 * @param counts how many of each kind were replaced; a kind of which there was none is missing
 */
public record MaskedText(String text, Map<Kind, Integer> counts) {

    /** What every marker shrinks to where the fixed ones would make the text too long. */
    static final String BRIEF_MARKER = "[…]";

    /** What is replaced, and by which marker. */
    public enum Kind {
        EMAIL("[alamat surel]"),
        NAME("[nama pelapor]"),
        NIK("[NIK]"),
        PHONE("[nomor telepon]");

        private final String marker;

        Kind(String marker) {
            this.marker = marker;
        }

        /** Stands in the text for what was there, in Indonesian like the text. */
        public String marker() {
            return marker;
        }
    }

    public MaskedText {
        counts = Maps.immutableEnumMap(counts);
    }

    /** The same, masked further. */
    MaskedText with(MaskedText further) {
        Map<Kind, Integer> both = new EnumMap<>(Kind.class);
        counts.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        further.counts.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        return new MaskedText(further.text, both);
    }

    /** Whether anything was replaced. */
    public boolean isMasked() {
        return !counts.isEmpty();
    }

    /** How many of a kind were replaced. */
    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Says how many of which kind, and nothing of the text. */
    @Override
    public String toString() {
        return "MaskedText" + counts;
    }
}

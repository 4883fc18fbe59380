package id.lapor.followup;

import id.lapor.kernel.Wording;
import java.util.Locale;

/**
 * A place in a reply at which it says something.
 *
 * @param kind what it says there
 * @param words the words that say it, normalised
 */
public record Sign(Kind kind, String words) {

    /** What a reply may say, and how much that is. */
    public enum Kind {
        /** Something was done, or will be on a day. */
        ACT(2),
        /** A step before anything is done: looked at, written down, handed out some day. */
        STEP(1),
        /** Why it is so. */
        CAUSE(2),
        /** What was found. */
        FINDING(1.5),
        /** What cannot be, or is not. */
        REFUSAL(1.5),
        /** Yes or no to a question. */
        YES_OR_NO(1.5),
        /** How much of what. */
        AMOUNT(1),
        /** What somebody needs to know: what it costs, what to bring. */
        FACT(1),
        /** Who it was. */
        PERSON(1),
        /** When. */
        TIME(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** "menyebut tindakan: lubang ditambal aspal". */
    public String sentence(Locale locale) {
        return Wording.sentence("sign." + kind, locale, words);
    }
}

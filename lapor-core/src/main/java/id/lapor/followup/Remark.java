package id.lapor.followup;

import id.lapor.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says besides answering: a question, a note with a delegation, a reason.
 *
 * @param text the words; at most 5,000 characters
 * @param internal whether only officers may read it
 * @param reason the code of the reason, where one is chosen from a list, e.g. {@code SPAM}
 */
public record Remark(
        @PlainText(max = 5_000) String text,
        boolean internal,
        @Nullable String reason) implements Statement {

    /** Words that the reporter may read. */
    public static Remark shared(String text) {
        return new Remark(text, false, null);
    }

    /** Words that only officers read. */
    public static Remark internal(String text) {
        return new Remark(text, true, null);
    }

    @Override
    public String content() {
        return (internal ? "internal" : "shared") + "\n" + (reason == null ? "" : reason) + "\n" + text;
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Remark[hidden]";
    }
}

package id.lapor.followup;

import id.lapor.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes that another government or body has to handle.
 *
 * @param body the receiving body, e.g. "Kementerian PUPR"; at most 200 characters
 * @param reference the number that it gave the matter, if it did; at most 100 characters
 * @param text why, for the reporter to read
 */
public record Referral(
        @PlainText(max = 200) String body,
        @PlainText(max = 100, optional = true) @Nullable String reference,
        @PlainText(max = 5_000) String text)
        implements Statement {

    @Override
    public String content() {
        String number = reference == null ? "-" : reference.length() + ":" + reference;
        return "referral\n" + body.length() + ":" + body + "\n" + number + "\n" + text;
    }

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Referral[hidden]";
    }
}

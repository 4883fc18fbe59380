package id.lapor.report;

import id.lapor.kernel.PlainText;

/**
 * What a report is called where it comes from: the id of a message, a call or a thread, or an idempotency key that the
 * caller made. The same id from the same channel never makes a second report.
 *
 * @param value 1 to 200 characters; a caller's own key is random and at least 16 characters long
 */
public record ExternalId(@PlainText(max = 200) String value) {

    /** It may lead to a person, and it opens the receipt of the report. */
    @Override
    public String toString() {
        return "ExternalId[hidden]";
    }
}

package id.lapor.testkit.generator;

import id.lapor.report.ReportDraft;
import java.time.Instant;

/**
 * A report that nobody wrote, and the moment in which it comes in.
 *
 * @param arrivedAt to the second
 * @param story what it says
 * @param sender who says so, and by which door
 */
public record GeneratedReport(Instant arrivedAt, Story story, Sender sender) {

    /** As it is handed to {@code lapor.citizen().submit(...)}. */
    public ReportDraft draft() {
        return Drafts.of(story, sender);
    }

    @Override
    public String toString() {
        return "GeneratedReport[" + arrivedAt + ", " + story + ", " + sender + "]";
    }
}

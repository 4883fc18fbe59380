package id.lapor.report;

import id.lapor.agency.AgencyTree;
import id.lapor.sla.Deadline;
import id.lapor.sla.Deadlines;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision depends on besides the report, the command and the actor.
 *
 * @param now the moment of the decision, in microseconds
 * @param today the day it is at the handling agency
 * @param agencies the region's agencies
 * @param practice how the region handles reports
 * @param evidence how many accepted files go with the command
 * @param earlier what the agency answered lately to other reports, as far as that is compared
 * @param target the report that another one is to follow; {@code null} when there is none for this actor
 * @param resolution until when the matter has to be settled; {@code null} when that clock does not run
 * @param objection until when the reporter may object; {@code null} when nothing may be objected to
 * @param completion until when the reporter has to complete it; {@code null} when that clock does not run
 * @param onSite until when somebody has to be on site; {@code null} while no emergency waits for that
 * @param approved whether exactly this answer was approved by the head
 */
public record Circumstances(
        Instant now,
        LocalDate today,
        AgencyTree agencies,
        Practice practice,
        int evidence,
        List<String> earlier,
        @Nullable Report target,
        @Nullable Deadline resolution,
        @Nullable Deadline objection,
        @Nullable Deadline completion,
        @Nullable Deadline onSite,
        boolean approved) {

    /** Circumstances in which no other report, no deadline and no draft matter. */
    public static Circumstances plain(
            Instant now, LocalDate today, AgencyTree agencies, Practice practice, int evidence) {
        return new Circumstances(
                now, today, agencies, practice, evidence, List.of(), null, null, null, null, null, false);
    }

    /** The same, with the report that another one is to follow. */
    public Circumstances towards(@Nullable Report other) {
        return new Circumstances(
                now,
                today,
                agencies,
                practice,
                evidence,
                earlier,
                other,
                resolution,
                objection,
                completion,
                onSite,
                approved);
    }

    /** The same, with what the agency answered to other reports. */
    public Circumstances after(List<String> replies) {
        return new Circumstances(
                now,
                today,
                agencies,
                practice,
                evidence,
                replies,
                target,
                resolution,
                objection,
                completion,
                onSite,
                approved);
    }

    /** The same, with the deadlines that decide something. */
    public Circumstances timedBy(Deadlines deadlines) {
        return new Circumstances(
                now,
                today,
                agencies,
                practice,
                evidence,
                earlier,
                target,
                deadlines.running(SlaClock.RESOLUTION).orElse(null),
                deadlines.running(SlaClock.OBJECTION).orElse(null),
                deadlines.running(SlaClock.COMPLETION).orElse(null),
                deadlines.running(SlaClock.ON_SITE).orElse(null),
                approved);
    }

    /** Whether the reporter was asked, and kept silent for as long as it may take. */
    boolean isSilenceOver() {
        return completion != null && !now.isBefore(completion.dueAt());
    }

    /** The same, with a draft that the head approved and the files that came with it. */
    public Circumstances approvedWith(int files) {
        return new Circumstances(
                now,
                today,
                agencies,
                practice,
                evidence + files,
                earlier,
                target,
                resolution,
                objection,
                completion,
                onSite,
                true);
    }
}

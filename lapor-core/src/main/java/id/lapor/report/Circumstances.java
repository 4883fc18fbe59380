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
 * @param deadlines those of the report; {@code null} where none decides anything
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
        @Nullable Deadlines deadlines,
        boolean approved) {

    /** Circumstances in which no other report, no deadline and no draft matter. */
    public static Circumstances plain(
            Instant now, LocalDate today, AgencyTree agencies, Practice practice, int evidence) {
        return new Circumstances(now, today, agencies, practice, evidence, List.of(), null, null, false);
    }

    /** The same, with the report that another one is to follow. */
    public Circumstances towards(@Nullable Report other) {
        return with(evidence, earlier, other, deadlines, approved);
    }

    /** The same, with what the agency answered to other reports. */
    public Circumstances after(List<String> replies) {
        return with(evidence, replies, target, deadlines, approved);
    }

    /** The same, with the deadlines that decide something. */
    public Circumstances timedBy(Deadlines own) {
        return with(evidence, earlier, target, own, approved);
    }

    /** The same, with a draft that the head approved and the files that came with it. */
    public Circumstances approvedWith(int files) {
        return with(evidence + files, earlier, target, deadlines, true);
    }

    private Circumstances with(
            int files, List<String> replies, @Nullable Report other, @Nullable Deadlines own, boolean agreed) {
        return new Circumstances(now, today, agencies, practice, files, replies, other, own, agreed);
    }

    /** Until when that has to be done; {@code null} when the clock does not run, or decides nothing here. */
    @Nullable
    Deadline running(SlaClock clock) {
        return deadlines == null ? null : deadlines.running(clock).orElse(null);
    }

    /** Whether the reporter was asked, and kept silent for as long as it may take. */
    boolean isSilenceOver() {
        Deadline completion = running(SlaClock.COMPLETION);
        return completion != null && !now.isBefore(completion.dueAt());
    }
}

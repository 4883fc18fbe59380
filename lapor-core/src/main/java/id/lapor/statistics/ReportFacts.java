package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import id.lapor.followup.Cause;
import id.lapor.followup.Outcome;
import id.lapor.kernel.AgencyId;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadlines;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What statistics need to know of one report at one moment: no identity, no text, no number that leads back to it. All of
 * it is told by the history; outcome, causes and the reason of archiving are told by what was said with it. Durations of
 * a report that hides its reporter are whole days.
 *
 * @param submittedOn the day it came in, in the installation's zone
 * @param channel by which door
 * @param classification what it is taken for now
 * @param category code of its topic; {@code null} until it is sorted
 * @param spot roughly where
 * @param course how it went
 * @param work who worked on it, and how
 * @param supporters citizens who support it besides its reporter
 * @param example the address of its public page; {@code null} when the public may not read it
 */
public record ReportFacts(
        LocalDate submittedOn,
        Channel channel,
        Classification classification,
        @Nullable String category,
        Spot spot,
        Course course,
        Work work,
        long supporters,
        @Nullable PublicHandle example) {

    /**
     * How a report went.
     *
     * @param status where it stands
     * @param dropped why nobody here answers it any more; {@code null} when that is not so
     * @param responded whether an agency ever gave a first reply of substance
     * @param answered whether a substantive answer stands
     * @param rounds passages from delegation to the end, the first included
     * @param rating the last stars that the reporter gave, 1 to 5; {@code null} when none were: silence is no rating
     * @param toFirstReply from the submission to the first reply of substance, nights and days off included;
     *     {@code null} while there is none
     * @param toResolution from the submission to the answer that stands, in the same time; {@code null} while none does
     * @param red for how long it was red: what the delay cost the citizen
     */
    public record Course(
            Status status,
            @Nullable Dropped dropped,
            boolean responded,
            boolean answered,
            int rounds,
            @Nullable Integer rating,
            @Nullable Duration toFirstReply,
            @Nullable Duration toResolution,
            Duration red) {}

    /**
     * Who worked on a report, and how. Agencies that it accuses are not in it.
     *
     * @param lead the agency in the lead, while there is one
     * @param agencies every agency that ever had a part
     * @param handling how those did that were asked here, and not only together with the report whose duplicate it is
     * @param overdue agencies that are late with something now
     * @param deskOverdue whether whoever governs the report is late now
     * @param verdicts every decided run of the clocks of desk and agencies
     * @param pledges each day that an agency named, and what became of it
     * @param outcome how the standing answer ends the matter; {@code null} without one
     * @param causes named in substantive answers that were not recalled
     */
    public record Work(
            @Nullable AgencyId lead,
            Set<AgencyId> agencies,
            Map<AgencyId, Handling> handling,
            Set<AgencyId> overdue,
            boolean deskOverdue,
            List<ClockVerdict> verdicts,
            List<Pledge> pledges,
            @Nullable Outcome outcome,
            Set<Cause> causes) {
        public Work {
            agencies = ImmutableSet.copyOf(agencies);
            handling = ImmutableMap.copyOf(handling);
            overdue = ImmutableSet.copyOf(overdue);
            verdicts = ImmutableList.copyOf(verdicts);
            pledges = ImmutableList.copyOf(pledges);
            causes = Sets.immutableEnumSet(causes);
        }

        /** What became of the days that agencies named. */
        public List<Promise> promises() {
            return pledges.stream().map(Pledge::became).toList();
        }

        private Work of(Set<AgencyId> only) {
            return new Work(
                    lead != null && only.contains(lead) ? lead : null,
                    Sets.intersection(agencies, only),
                    Maps.filterKeys(handling, only::contains),
                    Sets.intersection(overdue, only),
                    false,
                    verdicts.stream()
                            .filter(verdict -> verdict.agency() != null && only.contains(verdict.agency()))
                            .toList(),
                    pledges.stream()
                            .filter(pledge -> only.contains(pledge.by()))
                            .toList(),
                    outcome,
                    causes);
        }
    }

    /** Without what was said: no outcome, no cause, and only the reasons that the history knows. */
    public static ReportFacts of(Report report, Deadlines deadlines, Instant now) {
        return of(report, List.of(), deadlines, ColorPolicy.byDeadline(), now);
    }

    /**
     * @param steps what was said about the report, as far as it is not erased
     * @param deadlines those of this report
     * @param colors what red is
     * @param now the moment it is looked at, not before the last entry of its history
     */
    public static ReportFacts of(
            Report report, List<Step> steps, Deadlines deadlines, ColorPolicy colors, Instant now) {
        return new FactFinding(report, steps, deadlines.all(), colors, now).facts();
    }

    /** The same without agencies that are none of these: for who answers for some agencies only. */
    public ReportFacts within(Set<AgencyId> agencies) {
        return new ReportFacts(
                submittedOn, channel, classification, category, spot, course, work.of(agencies), supporters, example);
    }

    /** The same with its supporters, whom the history does not count. */
    public ReportFacts supportedBy(long citizens) {
        return new ReportFacts(submittedOn, channel, classification, category, spot, course, work, citizens, example);
    }
}

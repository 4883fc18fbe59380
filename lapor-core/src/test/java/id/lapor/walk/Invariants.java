package id.lapor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.Deadlines;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is so after every step, whatever happened. */
final class Invariants {

    private final HistoryChain chain;
    private List<String> late = List.of();

    Invariants(HistoryChain chain) {
        this.chain = chain;
    }

    /** What a report is, and who can be reached, decides how long a clock may run. */
    static boolean mayChangeTheLimits(Act act) {
        return act == Entry.RECLASSIFY || act == Entry.CHANGE_SECRECY;
    }

    /**
     * @param otherLimits whether lateness is counted by other limits than before
     */
    void hold(Report report, Instant now, boolean otherLimits) {
        assertThat(Standing.of(report.history()))
                .as("the history folds to the standing")
                .isEqualTo(report.standing());
        assertThat(report.version()).as("sequence").isEqualTo(report.history().size());
        assertThat(chain.verify(
                        report.chainRoot(), report.history(), report.last().seal()))
                .as("seals")
                .isEmpty();
        parts(report);
        Deadlines deadlines = Region.TIME.deadlines(report, Region.TREE);
        time(report, deadlines);
        List<String> lateNow = late(deadlines, now);
        if (!otherLimits) {
            assertThat(lateNow).as("what was late stays late").containsAll(late);
        }
        late = lateNow;
    }

    private static void parts(Report report) {
        List<Part> parts = report.standing().parts();
        Set<AgencyId> offices = new HashSet<>();
        for (Part part : parts) {
            assertThat(offices.add(part.agency()))
                    .as("%s has two parts", part.agency())
                    .isTrue();
            assertThat(part.above()).as("above %s", part.agency()).doesNotContain(part.agency());
            assertThat(report.accused().units()).as("the accused have no part").doesNotContain(part.agency());
        }
        assertThat(parts.stream().filter(Part::lead)).as("leads").hasSizeLessThanOrEqualTo(1);
        assertThat(parts.stream().skip(1).noneMatch(Part::lead))
                .as("the lead in front")
                .isTrue();
        Status status = report.status() == Status.INCOMPLETE ? report.standing().left() : report.status();
        boolean inHands = status != null && status.isOpen() && report.agency().isPresent();
        if (inHands) {
            assertThat(report.standing().lead().orElseThrow().status())
                    .as("the report stands where its lead stands")
                    .isEqualTo(status);
        }
        if (report.isOversight() && report.accused().headOfRegion()) {
            assertThat(parts)
                    .as("against the head of the region nobody here has a part")
                    .noneMatch(Part::held);
            assertThat(EnumSet.of(Status.DELEGATED, Status.IN_PROGRESS, Status.ANSWERED, Status.REPLIED))
                    .as("what is against the head of the region stands where it can be transferred")
                    .doesNotContain(report.status());
        }
    }

    private static void time(Report report, Deadlines deadlines) {
        boolean ended = !report.status().isOpen();
        if (ended) {
            assertThat(deadlines.all())
                    .as("no clock runs after the end")
                    .noneMatch(deadline -> deadline.isRunning() && deadline.clock() != SlaClock.OBJECTION);
        } else if (!report.standing().isFollower()) {
            assertThat(deadlines.governing(report.status()))
                    .as("a report that is %s is somebody's turn, in time", report.status())
                    .isPresent();
        }
    }

    /** Each missed deadline by its clock and the moment it started: an heir takes over the delay of who was late. */
    private static List<String> late(Deadlines deadlines, Instant now) {
        return deadlines.all().stream()
                .filter(deadline -> {
                    DeadlineState state = deadline.state(now);
                    return state == DeadlineState.OVERDUE || state == DeadlineState.MISSED;
                })
                .map(deadline -> deadline.clock() + " since " + deadline.startedAt())
                .collect(Collectors.toList());
    }
}

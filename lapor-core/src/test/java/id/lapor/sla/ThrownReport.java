package id.lapor.sla;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Part;
import id.lapor.report.Standing;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report to which things happen: what was told of it so far, and where that leaves it. */
final class ThrownReport {

    private static final Set<Act> ON_A_PART =
            Set.of(Move.RETURN, Move.START, Move.ANSWER, Move.DELEGATE, Entry.PROGRESS);

    private final SlaPolicy policy;
    private final List<HistoryEntry> told = new ArrayList<>();
    private Standing standing = Standing.of(List.of());
    private Instant now;

    ThrownReport(SlaPolicy policy, Instant now) {
        this.policy = policy;
        this.now = now;
    }

    List<HistoryEntry> told() {
        return List.copyOf(told);
    }

    HistoryEntry last() {
        return told.get(told.size() - 1);
    }

    Standing standing() {
        return standing;
    }

    Status status() {
        return standing.status();
    }

    Classification kind() {
        return Clockwork.kind(told);
    }

    Instant now() {
        return now;
    }

    void at(Instant next) {
        now = next;
    }

    @Nullable
    AgencyId lead() {
        return standing.lead().map(Part::agency).orElse(null);
    }

    List<Part> held() {
        return standing.parts().stream().filter(Part::held).toList();
    }

    boolean isHeldBy(AgencyId agency) {
        return standing.heldBy(agency).isPresent();
    }

    boolean isAtWork() {
        return Entry.PROGRESS.when().contains(status());
    }

    /** The end of what runs and is in time still. */
    @Nullable
    Deadline inTime(SlaClock clock) {
        return Clockwork.deadlines(told, policy, Clockwork.CALENDAR)
                .running(clock)
                .filter(deadline -> now.isBefore(deadline.dueAt()))
                .orElse(null);
    }

    boolean runs(SlaClock clock) {
        return Clockwork.deadlines(told, policy, Clockwork.CALENDAR)
                .running(clock)
                .isPresent();
    }

    void tell(Act act, Actor by, Effect effect) {
        tell(act, status(), by, effect);
    }

    /** Nothing happens that the table does not know. */
    void tell(Act act, Status to, Actor by, Effect effect) {
        Status from = told.isEmpty() ? null : status();
        boolean allowed = act.by().contains(by.role()) && (from == null || stands(act, standsFor(act, by)));
        HistoryEntry entry = HistoryEntry.unsealed(told.size() + 1L, act, from, to, by, now, effect);
        told.add(entry);
        standing = standing.after(entry);
        if (!allowed || status() != to) {
            throw new IllegalStateException("Nothing of the kind can happen: " + told);
        }
    }

    private Status standsFor(Act act, Actor by) {
        boolean ofAPart = by.is(Role.LIAISON) && ON_A_PART.contains(act);
        return ofAPart ? standing.heldBy(by.agency()).orElseThrow().status() : status();
    }

    private static boolean stands(Act act, Status at) {
        return act instanceof Move move ? move.leaves(at) : ((Entry) act).when().contains(at);
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableMap;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.report.Standing;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a report was, and how each of them did. An agency that hands a part down, or shares it with others, goes
 * on answering for all of it.
 */
final class Hands {

    private final Clocks clocks;
    private final Map<AgencyId, Stay> stays = new LinkedHashMap<>();
    private Status status = Status.SUBMITTED;
    private boolean settled;
    private @Nullable Instant withdrawnAt;

    Hands(Clocks clocks) {
        this.clocks = clocks;
    }

    /** How long an agency had it, and whether its work is done. */
    private static final class Stay {
        private Instant since;
        private @Nullable Instant left;
        private @Nullable Instant firstDone;
        private boolean done;
        /** It returned a part: what is left of it elsewhere is not the whole. */
        private boolean gaveBack;
        /** Somebody else settled it after it had gone from here. */
        private boolean othersDid;

        private Stay(Instant since) {
            this.since = since;
        }
    }

    void take(HistoryEntry entry, Standing after) {
        status = after.status();
        withdrawnAt = status == Status.WITHDRAWN ? entry.at() : null;
        boolean before = settled;
        settled = after.answered() || status == Status.TRANSFERRED;
        if (entry.effect() instanceof Effect.Merged merged) {
            inherits(merged);
        }
        Stay returning = entry.is(Move.RETURN) && entry.agency() != null ? stays.get(entry.agency()) : null;
        if (returning != null) {
            returning.gaveBack = true;
        }
        if (!entry.is(Move.MIRROR)) {
            after.parts().forEach(part -> arrives(part, entry.at()));
        }
        stays.forEach((agency, stay) -> follow(agency, stay, after, entry.at(), settled && !before));
    }

    /** Whoever takes over takes the age of it over. */
    private void inherits(Effect.Merged merged) {
        Stay old = stays.remove(merged.from());
        if (old != null) {
            Stay heir = stays.computeIfAbsent(merged.into(), agency -> new Stay(old.since));
            heir.since = old.since.isBefore(heir.since) ? old.since : heir.since;
            heir.firstDone = heir.firstDone == null ? old.firstDone : heir.firstDone;
        }
    }

    private void arrives(Part part, Instant at) {
        if (part.held()) {
            stays.computeIfAbsent(part.agency(), agency -> new Stay(at)).gaveBack = false;
        }
    }

    private static void follow(AgencyId agency, Stay stay, Standing after, Instant at, boolean nowSettled) {
        boolean has = false;
        boolean done = true;
        for (Part part : after.parts()) {
            if (part.concerns(agency)) {
                has = true;
                done &= part.status() == Status.ANSWERED;
            }
        }
        stay.done = has && done && !stay.gaveBack;
        stay.left = has ? null : stay.left == null ? at : stay.left;
        stay.othersDid = !has && (stay.othersDid || nowSettled);
        stay.firstDone = stay.done && stay.firstDone == null ? at : stay.firstDone;
    }

    Map<AgencyId, Handling> handling(Set<AgencyId> accused) {
        ImmutableMap.Builder<AgencyId, Handling> all = ImmutableMap.builder();
        stays.forEach((agency, stay) -> {
            if (!accused.contains(agency)) {
                all.put(agency, handling(stay, clocks.fullTimeOf(agency, stay.since)));
            }
        });
        return all.buildOrThrow();
    }

    private Handling handling(Stay stay, Instant end) {
        if (stay.done && stay.firstDone != null && stay.firstDone.isBefore(end)) {
            return Handling.SERVED;
        }
        boolean gaveBackInTime = stay.left != null && stay.left.isBefore(end);
        boolean withdrawnInTime = withdrawnAt != null && withdrawnAt.isBefore(end);
        if (gaveBackInTime && stay.othersDid || withdrawnInTime) {
            return Handling.EXCUSED;
        }
        return clocks.now().isBefore(end) && !stay.done ? Handling.PENDING : Handling.FAILED;
    }
}

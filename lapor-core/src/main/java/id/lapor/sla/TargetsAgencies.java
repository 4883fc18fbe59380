package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The agencies of the report that a follower follows, as far as they owe its reporter a first reply. */
final class TargetsAgencies {

    /** Who has not begun yet: once the follower goes on by itself, they are asked for it. */
    private final Set<AgencyId> unbegun = new LinkedHashSet<>();

    /** Who has given a first reply since they were asked, or said to the reporter of the target what they do. */
    private final Set<AgencyId> heard = new HashSet<>();

    /**
     * @param before what happened until it began to follow
     */
    TargetsAgencies(List<HistoryEntry> before) {
        for (HistoryEntry entry : before) {
            Effect effect = entry.effect();
            if (effect instanceof Effect.Handed handed) {
                asked(handed.to());
                handed.with().forEach(this::asked);
            } else if (effect instanceof Effect.Involved involved) {
                involved.agencies().forEach(this::asked);
            } else if (SlaClock.FIRST_REPLY.isStoppedBy(entry) && entry.agency() != null) {
                replied(entry.agency());
            }
        }
    }

    void asked(AgencyId agency) {
        heard.remove(agency);
    }

    void replied(AgencyId agency) {
        heard.add(agency);
        unbegun.remove(agency);
    }

    void mirrored(Effect.Mirrored mirrored) {
        Set<AgencyId> holders = new HashSet<>();
        unbegun.clear();
        for (Effect.Holding holding : mirrored.holdings()) {
            holders.add(holding.agency());
            if (holding.status() == Status.DELEGATED) {
                unbegun.add(holding.agency());
            }
        }
        heard.retainAll(mirrored.again() ? Set.of() : holders);
        unbegun.removeAll(heard);
    }

    boolean owes(ClockRun run) {
        return unbegun.stream().anyMatch(run::isOf);
    }

    void passedOn(AgencyId from, AgencyId to) {
        if (unbegun.remove(from)) {
            unbegun.add(to);
        }
    }

    void lost(AgencyId agency) {
        unbegun.remove(agency);
    }

    void lostAll() {
        unbegun.clear();
    }

    /** Who is asked now that the follower goes on by itself. */
    List<AgencyId> left() {
        List<AgencyId> left = List.copyOf(unbegun);
        unbegun.clear();
        return left;
    }
}

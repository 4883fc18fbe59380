package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runs of the first-reply clock: one for each part, since each agency is asked by itself. */
final class FirstReplies {

    private final List<ClockRun> runs = new ArrayList<>();
    private final Map<AgencyId, ClockRun> open = new LinkedHashMap<>();
    /** The agencies of a follower's target that have not begun yet: once it goes on by itself, they are asked for it. */
    private final Set<AgencyId> unbegun = new LinkedHashSet<>();

    private @Nullable AgencyId lead;

    private FirstReplies() {}

    static List<ClockRun> in(List<HistoryEntry> history) {
        FirstReplies replies = new FirstReplies();
        history.forEach(replies::take);
        return replies.runs;
    }

    private void take(HistoryEntry entry) {
        if (!entry.to().isOpen()) {
            open.values().forEach(run -> run.stopWithTheReport(entry.at()));
            open.clear();
            return;
        }
        if (Turns.handsBack(entry)) {
            open.values().forEach(run -> run.resume(entry.at()));
        }
        goes(entry, entry.effect());
        if (entry.act() instanceof Move move) {
            moved(entry, move);
        } else {
            recorded(entry, (Entry) entry.act());
        }
    }

    private void moved(HistoryEntry entry, Move move) {
        switch (move) {
            case ASK -> open.values().forEach(run -> run.hold(entry.at(), false));
            case START, ANSWER, RETURN -> stop(entry);
            case MIRROR -> mirrored(entry);
            default -> {
                // the others work through their effect
            }
        }
    }

    /** Other hands, or work that has begun elsewhere: what the follower's own agency owed, it owes no more. */
    private void mirrored(HistoryEntry entry) {
        lead = null;
        unbegun.clear();
        for (Effect.Holding holding : ((Effect.Mirrored) entry.effect()).holdings()) {
            lead = holding.lead() ? holding.agency() : lead;
            if (holding.status() == Status.DELEGATED) {
                unbegun.add(holding.agency());
            }
        }
        List.copyOf(open.keySet()).stream()
                .filter(agency -> !unbegun.contains(agency))
                .forEach(agency -> supersede(agency, entry));
    }

    private void recorded(HistoryEntry entry, Entry act) {
        switch (act) {
            case PROGRESS -> stop(entry);
            case LINK -> open.values().forEach(run -> run.hold(entry.at(), false));
            case UNLINK -> {
                unbegun.forEach(agency -> start(agency, entry));
                unbegun.clear();
            }
            default -> {
                // the others work through their effect
            }
        }
    }

    private void goes(HistoryEntry entry, Effect effect) {
        if (effect instanceof Effect.Handed handed) {
            handed(handed, entry);
        } else if (effect instanceof Effect.Involved involved) {
            involved.agencies().forEach(agency -> start(agency, entry));
        } else if (effect instanceof Effect.Released released) {
            supersede(released.agency(), entry);
        } else if (effect instanceof Effect.Merged merged) {
            passOn(merged.from(), merged.into(), entry);
        } else if (effect instanceof Effect.Naming naming) {
            boolean everybody = naming.accused().headOfRegion();
            Collection<AgencyId> losers =
                    everybody ? open.keySet() : naming.accused().units();
            List.copyOf(losers).forEach(unit -> supersede(unit, entry));
        }
    }

    private void handed(Effect.Handed handed, HistoryEntry entry) {
        if (handed.from() != null) {
            passOn(handed.from(), handed.to(), entry);
        } else if (lead != null) {
            supersede(lead, entry);
        }
        lead = handed.from() == null || handed.from().equals(lead) ? handed.to() : lead;
        start(handed.to(), entry);
        handed.with().forEach(agency -> start(agency, entry));
    }

    private void start(AgencyId agency, HistoryEntry entry) {
        if (!open.containsKey(agency)) {
            ClockRun run = new ClockRun(SlaClock.FIRST_REPLY, agency, entry.at());
            open.put(agency, run);
            runs.add(run);
        }
    }

    private void stop(HistoryEntry entry) {
        ClockRun run = entry.agency() == null ? null : open.remove(entry.agency());
        if (run != null) {
            run.stop(entry.at());
        }
    }

    private void supersede(AgencyId agency, HistoryEntry entry) {
        ClockRun run = open.remove(agency);
        if (run != null) {
            run.supersede(entry.at());
        }
    }

    /** Who is asked already, is not asked twice: of two clocks the heir's own goes on. */
    private void passOn(AgencyId from, AgencyId to, HistoryEntry entry) {
        if (open.containsKey(to)) {
            supersede(from, entry);
        } else {
            ClockRun run = open.remove(from);
            if (run != null) {
                run.goesTo(to);
                open.put(to, run);
            }
        }
        lead = from.equals(lead) ? to : lead;
    }
}

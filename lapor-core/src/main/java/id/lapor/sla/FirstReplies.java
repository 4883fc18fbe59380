package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The runs of the first-reply clock: one for each part, since each agency is asked by itself. */
final class FirstReplies {

    private static final SlaClock CLOCK = SlaClock.FIRST_REPLY;

    private final Consumer<ClockRun> ended;
    private final List<ClockRun> open = new ArrayList<>(2);
    /** The agencies of a follower's target that have not begun yet: once it goes on by itself, they are asked for it. */
    private final Set<AgencyId> unbegun = new LinkedHashSet<>();

    /** Who has given a first reply since they were asked, or said to the reporter of the target what they do. */
    private final Set<AgencyId> heard = new HashSet<>();

    private @Nullable AgencyId lead;

    private FirstReplies(Consumer<ClockRun> ended) {
        this.ended = ended;
    }

    /**
     * The runs that are open at the end of the history.
     *
     * @param ended is told of every run before
     */
    static List<ClockRun> open(List<HistoryEntry> history, Consumer<ClockRun> ended) {
        FirstReplies replies = new FirstReplies(ended);
        for (int i = 0; i < history.size(); i++) {
            replies.take(history.get(i));
        }
        return replies.open;
    }

    private void take(HistoryEntry entry) {
        if (!CLOCK.runsAt(entry.to())) {
            over(entry, run -> run.stopWithTheReport(entry.at()));
            return;
        }
        if (!open.isEmpty() && Turns.handsBack(entry)) {
            open.forEach(run -> run.resume(entry.at()));
        }
        goes(entry);
        lead = Leads.after(entry, lead);
        if (CLOCK.isStoppedBy(entry)) {
            replied(entry.agency(), entry);
        } else if (entry.effect() instanceof Effect.Shared shared && shared.agency() != null) {
            replied(shared.agency(), entry);
        } else if (CLOCK.isHeldBy(entry)) {
            open.forEach(run -> run.hold(entry.at(), false));
        } else if (entry.is(Entry.UNLINK)) {
            unbegun.forEach(agency -> start(agency, entry));
            unbegun.clear();
        }
    }

    private void goes(HistoryEntry entry) {
        Effect effect = entry.effect();
        if (effect instanceof Effect.Handed handed) {
            handed(handed, entry);
        } else if (effect instanceof Effect.Involved involved) {
            involved.agencies().forEach(agency -> start(agency, entry));
        } else if (effect instanceof Effect.Released released) {
            supersede(released.agency(), entry);
            forgets(released.agency());
        } else if (effect instanceof Effect.Merged merged) {
            passOn(merged.from(), merged.into(), entry);
        } else if (effect instanceof Effect.Mirrored mirrored) {
            mirrored(mirrored, entry);
        } else if (effect instanceof Effect.Naming naming) {
            Collection<AgencyId> losers = naming.accused().units();
            if (naming.accused().headOfRegion()) {
                over(entry, run -> run.supersede(entry.at()));
            }
            losers.forEach(unit -> supersede(unit, entry));
            if (naming.accused().headOfRegion()) {
                unbegun.clear();
            }
            losers.forEach(this::forgets);
        }
    }

    /** Other hands, or work that has begun elsewhere: what the follower's own agency owed, it owes no more. */
    private void mirrored(Effect.Mirrored mirrored, HistoryEntry entry) {
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
        for (ClockRun run : List.copyOf(open)) {
            if (unbegun.stream().noneMatch(run::isOf)) {
                run.supersede(entry.at());
                end(run);
            }
        }
    }

    private void handed(Effect.Handed handed, HistoryEntry entry) {
        if (handed.from() != null) {
            passOn(handed.from(), handed.to(), entry);
        } else if (lead != null) {
            supersede(lead, entry);
        }
        start(handed.to(), entry);
        handed.with().forEach(agency -> start(agency, entry));
    }

    private void start(AgencyId agency, HistoryEntry entry) {
        heard.remove(agency);
        if (CLOCK.isStartedBy(entry) && of(agency) == null) {
            open.add(new ClockRun(CLOCK, agency, agency, entry.at()));
        }
    }

    /** What an agency says counts as its reply to every reporter who hears it. */
    private void replied(@Nullable AgencyId agency, HistoryEntry entry) {
        if (agency == null) {
            return;
        }
        heard.add(agency);
        unbegun.remove(agency);
        ClockRun run = of(agency);
        if (run != null) {
            run.stop(entry.at());
            end(run);
        }
    }

    private void supersede(AgencyId agency, HistoryEntry entry) {
        ClockRun run = of(agency);
        if (run != null) {
            run.supersede(entry.at());
            end(run);
        }
    }

    /** Who is asked already, is not asked twice: of two clocks the heir's own goes on. */
    private void passOn(AgencyId from, AgencyId to, HistoryEntry entry) {
        ClockRun run = of(from);
        if (of(to) != null) {
            supersede(from, entry);
        } else if (run != null) {
            run.goesTo(to);
        }
        if (forgets(from)) {
            unbegun.add(to);
        }
    }

    private boolean forgets(AgencyId agency) {
        return !unbegun.isEmpty() && unbegun.remove(agency);
    }

    private void over(HistoryEntry entry, Consumer<ClockRun> how) {
        List<ClockRun> all = List.copyOf(open);
        all.forEach(how);
        all.forEach(this::end);
    }

    private void end(ClockRun run) {
        open.remove(run);
        ended.accept(run);
    }

    private @Nullable ClockRun of(AgencyId agency) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).isOf(agency)) {
                return open.get(i);
            }
        }
        return null;
    }
}

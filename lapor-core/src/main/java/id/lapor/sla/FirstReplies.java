package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The runs of the first-reply clock: one for each part, since each agency is asked by itself. */
final class FirstReplies {

    private static final SlaClock CLOCK = SlaClock.FIRST_REPLY;

    private final Consumer<ClockRun> ended;
    private final List<ClockRun> open = new ArrayList<>(2);
    private final List<HistoryEntry> history;
    /** Once it follows another report, or did. */
    private @Nullable TargetsAgencies targets;

    private @Nullable AgencyId lead;

    private FirstReplies(List<HistoryEntry> history, Consumer<ClockRun> ended) {
        this.history = history;
        this.ended = ended;
    }

    /**
     * The runs that are open at the end of the history.
     *
     * @param ended is told of every run before
     */
    static List<ClockRun> open(List<HistoryEntry> history, Consumer<ClockRun> ended) {
        FirstReplies replies = new FirstReplies(history, ended);
        for (int i = 0; i < history.size(); i++) {
            replies.take(i);
        }
        return replies.open;
    }

    private void take(int step) {
        HistoryEntry entry = history.get(step);
        if (!CLOCK.runsAt(entry.to())) {
            over(entry, run -> run.stopWithTheReport(entry.at()));
            return;
        }
        if (!open.isEmpty() && Turns.handsBack(entry)) {
            open.forEach(run -> run.resume(entry.at()));
        }
        if (targets == null && (entry.is(Entry.LINK) || entry.is(Move.MIRROR))) {
            targets = new TargetsAgencies(history.subList(0, step));
        }
        goes(entry);
        lead = Leads.after(entry, lead);
        if (CLOCK.isStoppedBy(entry)) {
            replied(entry.agency(), entry);
        } else if (entry.effect() instanceof Effect.Shared shared && shared.agency() != null) {
            replied(shared.agency(), entry);
        } else if (CLOCK.isHeldBy(entry)) {
            open.forEach(run -> run.hold(entry.at(), false));
        } else if (entry.is(Entry.UNLINK) && targets != null) {
            targets.left().forEach(agency -> start(agency, entry));
        }
    }

    private void goes(HistoryEntry entry) {
        Effect effect = entry.effect();
        if (effect == Effect.NONE) {
            return;
        }
        if (effect instanceof Effect.Handed handed) {
            handed(handed, entry);
        } else if (effect instanceof Effect.Involved involved) {
            involved.agencies().forEach(agency -> start(agency, entry));
        } else if (effect instanceof Effect.Released released) {
            loses(released.agency(), entry);
        } else if (effect instanceof Effect.Merged merged) {
            passOn(merged.from(), merged.into(), entry);
        } else if (effect instanceof Effect.Mirrored mirrored) {
            mirrored(mirrored, entry);
        } else if (effect instanceof Effect.Naming naming) {
            if (naming.accused().headOfRegion()) {
                losesAll(entry);
            }
            naming.accused().units().forEach(unit -> loses(unit, entry));
        }
    }

    /** Other hands, or work that has begun elsewhere: what the follower's own agency owed, it owes no more. */
    private void mirrored(Effect.Mirrored mirrored, HistoryEntry entry) {
        TargetsAgencies agencies = Objects.requireNonNull(targets);
        agencies.mirrored(mirrored);
        for (ClockRun run : List.copyOf(open)) {
            if (!agencies.owes(run)) {
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
        if (targets != null) {
            targets.asked(agency);
        }
        if (CLOCK.isStartedBy(entry) && of(agency) == null) {
            open.add(new ClockRun(CLOCK, agency, agency, entry.at()));
        }
    }

    /** What an agency says counts as its reply to every reporter who hears it. */
    private void replied(@Nullable AgencyId agency, HistoryEntry entry) {
        if (agency == null) {
            return;
        }
        if (targets != null) {
            targets.replied(agency);
        }
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
        if (targets != null) {
            targets.passedOn(from, to);
        }
    }

    private void loses(AgencyId agency, HistoryEntry entry) {
        supersede(agency, entry);
        if (targets != null) {
            targets.lost(agency);
        }
    }

    private void losesAll(HistoryEntry entry) {
        over(entry, run -> run.supersede(entry.at()));
        if (targets != null) {
            targets.lostAll();
        }
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

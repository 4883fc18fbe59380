package id.lapor.sla;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The history of a report that goes through the desks of three agencies, at random. */
final class HistoryDice {

    private static final List<AgencyId> AGENCIES = List.of(City.PUPR, City.DISHUB, City.BINA_MARGA);
    private static final Instant FIRST = SettableClock.wib("2026-01-02T08:00");

    private final Random random;
    private final OfficeDice office;
    private final List<HistoryEntry> told = new ArrayList<>();
    private final Set<AgencyId> parts = new LinkedHashSet<>();
    private AgencyId lead = City.PUPR;
    private Status status = Status.SUBMITTED;
    private Status left = Status.SUBMITTED;
    private Instant now;

    private HistoryDice(Random random) {
        this.random = random;
        this.office = new OfficeDice(random);
        this.now = FIRST.plus(Duration.ofMinutes(random.nextInt(300 * 1440)));
    }

    static List<HistoryEntry> history(Random random) {
        HistoryDice dice = new HistoryDice(random);
        dice.tell(Move.SUBMIT, Status.SUBMITTED, City.SARI, Effect.NONE);
        for (int steps = 3 + random.nextInt(25); steps > 0; steps--) {
            dice.now = dice.now.plus(dice.office.length());
            dice.step();
        }
        return List.copyOf(dice.told);
    }

    private void step() {
        if (status.isOpen() && random.nextInt(3) == 0) {
            aside();
            return;
        }
        int die = random.nextInt(6);
        switch (status) {
            case SUBMITTED -> {
                switch (die) {
                    case 0 -> ask();
                    case 1 -> desk(random.nextBoolean() ? Move.ARCHIVE : Move.TRANSFER);
                    default -> delegate();
                }
            }
            case INCOMPLETE -> {
                if (die == 0) {
                    desk(Move.ARCHIVE);
                } else {
                    tell(Move.COMPLETE, left, City.SARI, Effect.NONE);
                }
            }
            case RETURNED -> {
                if (die == 0) {
                    desk(Move.ARCHIVE);
                } else {
                    delegate();
                }
            }
            case DELEGATED, IN_PROGRESS, REPLIED -> work(die);
            case ANSWERED -> {
                switch (die) {
                    case 0, 1, 2 -> tell(Move.REPLY, Status.REPLIED, City.SARI, Effect.NONE);
                    case 3 -> desk(Move.RECALL);
                    default -> tell(Move.CLOSE, Status.CLOSED, Actor.system(), Effect.NONE);
                }
            }
            case CLOSED, ARCHIVED, TRANSFERRED -> {
                Status again = parts.isEmpty() ? Status.SUBMITTED : Status.DELEGATED;
                if (die < 3) {
                    tell(Move.OBJECT, again, City.SARI, anew());
                } else {
                    tell(Move.REOPEN, again, City.COORDINATOR, anew());
                }
            }
            case WITHDRAWN -> now = told.get(told.size() - 1).at();
        }
    }

    private void work(int die) {
        switch (die) {
            case 0 -> ask();
            case 1 -> delegate();
            case 2 -> liaison(Move.RETURN, lead, Status.RETURNED);
            case 3 -> liaison(Move.ANSWER, lead, Status.ANSWERED);
            case 4 -> {
                if (status == Status.DELEGATED) {
                    liaison(Move.START, lead, Status.IN_PROGRESS);
                } else {
                    partOfAnother();
                }
            }
            default -> {
                if (random.nextInt(8) == 0) {
                    tell(Move.WITHDRAW, Status.WITHDRAWN, City.SARI, Effect.NONE);
                } else {
                    partOfAnother();
                }
            }
        }
    }

    private void partOfAnother() {
        AgencyId other = AGENCIES.get(random.nextInt(AGENCIES.size()));
        if (!other.equals(lead) && parts.contains(other)) {
            Move move = random.nextBoolean() ? Move.ANSWER : Move.RETURN;
            liaison(move, other, status);
        }
    }

    /** What leaves the status as it is. */
    private void aside() {
        AgencyId any = AGENCIES.get(random.nextInt(AGENCIES.size()));
        boolean atWork = Entry.PROGRESS.when().contains(status);
        switch (random.nextInt(8)) {
            case 0 -> tell(Entry.ADD, status, City.SARI, Effect.NONE);
            case 1 -> tell(Entry.NOTE, status, City.COORDINATOR, Effect.NONE);
            case 2 -> tell(Entry.DECLARE_EMERGENCY, status, City.COORDINATOR, Effect.NONE);
            case 3 -> {
                if (atWork && parts.add(any)) {
                    tell(Entry.INVOLVE, status, City.COORDINATOR, new Effect.Involved(List.of(any)));
                }
            }
            case 4 -> {
                if (Entry.RELEASE.when().contains(status) && !any.equals(lead) && parts.remove(any)) {
                    tell(Entry.RELEASE, status, City.COORDINATOR, new Effect.Released(any));
                }
            }
            case 5 -> merge(any);
            default -> {
                if (atWork) {
                    Effect effect = random.nextBoolean() ? Effect.NONE : new Effect.Arrived(null);
                    tell(Entry.PROGRESS, status, Actor.liaison("officer", lead), effect);
                }
            }
        }
    }

    private void merge(AgencyId into) {
        if (!into.equals(lead) && parts.remove(lead)) {
            tell(Entry.HAND_OVER, status, City.COORDINATOR, new Effect.Merged(lead, into));
            lead = into;
            parts.add(into);
        }
    }

    private void ask() {
        left = status;
        desk(Move.ASK);
    }

    private void delegate() {
        tell(Move.DELEGATE, Status.DELEGATED, City.COORDINATOR, anew());
    }

    /** A new lead, sometimes with others; nobody in particular where a report goes back to be verified. */
    private Effect anew() {
        if (told.get(told.size() - 1).to().isOpen() || !parts.isEmpty()) {
            List<AgencyId> others = new ArrayList<>(AGENCIES);
            lead = others.remove(random.nextInt(others.size()));
            List<AgencyId> with = others.subList(0, random.nextInt(3));
            parts.clear();
            parts.add(lead);
            parts.addAll(with);
            return new Effect.Handed(null, lead, with);
        }
        return Effect.NONE;
    }

    private void desk(Move move) {
        tell(move, move.to().iterator().next(), City.COORDINATOR, Effect.NONE);
    }

    private void liaison(Move move, AgencyId agency, Status to) {
        tell(move, to, Actor.liaison("officer", agency), Effect.NONE);
    }

    private void tell(Act act, Status to, Actor by, Effect effect) {
        Status from = told.isEmpty() ? null : status;
        told.add(HistoryEntry.unsealed(told.size() + 1L, act, from, to, by, now, effect));
        status = to;
    }
}

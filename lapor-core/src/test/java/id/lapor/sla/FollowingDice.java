package id.lapor.sla;

import id.lapor.kernel.Actor;
import id.lapor.report.Standing;
import id.lapor.testkit.City;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** A report that is a duplicate for a while: it goes where its target goes, at random. */
final class FollowingDice {

    private static final String TRACKING = "123456789015";

    /** What is said to everybody who complained of the same. */
    private static final Set<Act> SHARED =
            Set.of(Move.START, Entry.PROGRESS, Move.ANSWER, Move.RECALL, Move.ARCHIVE, Move.TRANSFER);

    private final Random random;
    private final ThrownReport report;
    private final Function<Instant, ThrownReport> others;
    private ThrownReport target;

    /** @param others another report as it stands at a moment */
    FollowingDice(Random random, ThrownReport report, Function<Instant, ThrownReport> others) {
        this.random = random;
        this.report = report;
        this.others = others;
        this.target = report;
    }

    boolean isPossible() {
        return Entry.LINK.when().contains(report.status());
    }

    void begin() {
        ThrownReport other = others.apply(report.now());
        if (other.status().isOpen()) {
            report.tell(Entry.LINK, City.COORDINATOR, new Effect.Linked(TRACKING));
            catchUpWith(other);
        }
    }

    void step() {
        switch (random.nextInt(8)) {
            case 0 -> unlink(City.COORDINATOR);
            case 1 -> relink();
            case 2 -> {
                if (report.status().isOpen()) {
                    new AsideDice(random, report).evenWhileItFollows();
                    mergeThereToo();
                }
            }
            case 3 -> new DeskDice(random, report).reporters();
            default -> moveTheTarget();
        }
    }

    private void relink() {
        ThrownReport other = others.apply(report.now());
        if (other.status().isOpen() && report.status().isOpen()) {
            report.tell(Entry.RELINK, Actor.system(), new Effect.Linked(TRACKING));
            catchUpWith(other);
        }
    }

    private void catchUpWith(ThrownReport other) {
        target = other;
        target.at(report.now());
        target.tell(Entry.GAIN_FOLLOWER, Actor.system(), new Effect.Gained(TRACKING));
        for (HistoryEntry said : target.told()) {
            if (said.is(Move.START) || said.is(Entry.PROGRESS)) {
                share(said);
            }
        }
        mirror();
    }

    private void mergeThereToo() {
        if (report.last().effect() instanceof Effect.Merged merged
                && target.status().isOpen()
                && target.standing().concerns(merged.from())) {
            target.at(report.now());
            target.tell(Entry.HAND_OVER, Actor.system(), merged);
            mirror();
        }
    }

    private void moveTheTarget() {
        if (target.status() == Status.WITHDRAWN) {
            return;
        }
        target.at(report.now());
        int before = target.told().size();
        if (target.status().isOpen() && random.nextInt(3) == 0) {
            new AsideDice(random, target).step();
        } else {
            new DeskDice(random, target).step();
        }
        if (target.told().size() > before) {
            goAlong();
        }
    }

    private void goAlong() {
        HistoryEntry last = target.last();
        boolean ended = last.from().isOpen() && !last.to().isOpen();
        boolean byItsReporter = last.to() == Status.WITHDRAWN || last.from() == Status.INCOMPLETE && ended;
        boolean worksItself = ended && report.isAtWork() && report.lead() != null;
        if (byItsReporter || worksItself) {
            unlink(Actor.system());
            return;
        }
        if (SHARED.contains(last.act())) {
            share(last);
        }
        mirror();
    }

    private void share(HistoryEntry said) {
        report.tell(
                Entry.SHARE,
                Actor.system(),
                new Effect.Shared(TRACKING, said.sequence(), said.act(), said.by(), said.agency()));
    }

    private void mirror() {
        Status to = target.status();
        Standing own = report.standing();
        List<Effect.Holding> there = to.isOpen() ? target.standing().holdings() : List.of();
        boolean nothingNew = to == own.status() && there.equals(own.holdings());
        boolean inHands = own.status().isOpen() && own.status() != Status.SUBMITTED;
        boolean mirrored = Move.MIRROR.to().contains(to) && !(to == Status.SUBMITTED && inHands);
        if (!nothingNew && mirrored) {
            boolean again = target.last().is(Move.OBJECT) || target.last().is(Move.REOPEN);
            report.tell(Move.MIRROR, to, Actor.system(), new Effect.Mirrored(there, again, null));
        }
    }

    private void unlink(Actor by) {
        boolean inNobodysHands = report.isAtWork() && report.lead() == null;
        report.tell(Entry.UNLINK, inNobodysHands ? Status.RETURNED : report.status(), by, Effect.NONE);
    }
}

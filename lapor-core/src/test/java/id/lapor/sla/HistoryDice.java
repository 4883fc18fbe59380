package id.lapor.sla;

import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The history of a report that goes through the desks of three agencies, or follows another one that does, at random. */
public final class HistoryDice {

    private static final Instant FIRST = SettableClock.wib("2026-01-02T08:00");

    private final Random random;
    private final SlaPolicy policy;
    private final OfficeDice office;

    private HistoryDice(Random random, SlaPolicy policy) {
        this.random = random;
        this.policy = policy;
        this.office = new OfficeDice(random);
    }

    /**
     * @param policy by which it is decided who may still ask for more time
     */
    public static List<HistoryEntry> history(Random random, SlaPolicy policy) {
        HistoryDice dice = new HistoryDice(random, policy);
        Instant first = FIRST.plus(Duration.ofMinutes(random.nextInt(300 * 1440)));
        return dice.history(dice.submitted(first));
    }

    private List<HistoryEntry> history(ThrownReport report) {
        FollowingDice following = new FollowingDice(random, report, this::another);
        for (int steps = 3 + random.nextInt(25); steps > 0 && report.status() != Status.WITHDRAWN; steps--) {
            report.at(report.now().plus(office.length()));
            if (report.standing().isFollower()) {
                following.step();
            } else if (following.isPossible() && random.nextInt(8) == 0) {
                following.begin();
            } else {
                step(report);
            }
        }
        return report.told();
    }

    /** A report besides, which began before that moment and follows nothing. */
    private ThrownReport another(Instant now) {
        ThrownReport other = submitted(now.minus(Duration.ofHours(random.nextInt(40 * 24))));
        for (int steps = random.nextInt(8); steps > 0 && other.status() != Status.WITHDRAWN; steps--) {
            Instant next = other.now().plus(office.length());
            other.at(next.isAfter(now) ? now : next);
            step(other);
        }
        return other;
    }

    private ThrownReport submitted(Instant at) {
        ThrownReport report = new ThrownReport(policy, at);
        report.tell(Move.SUBMIT, Status.SUBMITTED, City.SARI, Effect.NONE);
        return report;
    }

    private void step(ThrownReport report) {
        if (report.status().isOpen() && random.nextInt(3) == 0) {
            new AsideDice(random, report).step();
        } else {
            new DeskDice(random, report).step();
        }
    }
}

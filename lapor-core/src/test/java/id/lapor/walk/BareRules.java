package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.Role;
import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.sla.Deadline;
import id.lapor.sla.Due;
import id.lapor.subject.Matter;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** A report by the rules alone: nothing is stored, and everybody comes so far. */
final class BareRules implements Subject {

    private static final HistoryChain CHAIN =
            new HistoryChain(MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32])));

    private Report report;
    private Instant now = Neighbours.BEGIN;
    private HistoryEntry accepted;

    BareRules(Role by, Model model, Effect accusing) {
        Actor sender = Region.actor(by, 1, Region.PUPR);
        HistoryEntry first = HistoryEntry.unsealed(1, Move.SUBMIT, null, Status.SUBMITTED, sender, now, accusing);
        Report open = Neighbours.told(Dice.OWN_ID, model.kind, model.secrecy, first);
        HistoryEntry sealed = CHAIN.seal(CHAIN.root(open.chainRoot()), first, "");
        report = due(open.retold(List.of(sealed)));
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public HistoryChain chain() {
        return CHAIN;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pass(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Asked fitted(Asked asked, Model model) {
        return asked;
    }

    @Override
    public boolean admits(Model model, Actor actor, Act act) {
        return true;
    }

    @Override
    public Decision<?> ask(Asked asked, Deadline resolution) {
        LocalDate today = LocalDate.ofInstant(now, Region.TIME.zone());
        Circumstances plain = Circumstances.plain(now, today, Region.TREE, Region.PRACTICE, asked.files())
                .towards(asked.target())
                .timedBy(Region.TIME.deadlines(report, Region.TREE));
        Circumstances at = asked.signed() ? plain.approvedWith(0) : plain;
        Decision<HistoryEntry> decision = Rules.decide(report, asked.command(), asked.actor(), at);
        Offers.agree(report, asked, at, decision);
        accepted = decision instanceof Decision.Moved<HistoryEntry> moved ? moved.result() : null;
        return decision;
    }

    @Override
    public void keep(Asked asked, Model model) {
        HistoryEntry sealed = CHAIN.seal(report.last().seal(), accepted, "");
        Matter was = report.matter();
        Matter matter = new Matter(model.kind, model.topic, was.title(), was.place(), was.occurredOn());
        report = due(report.after(sealed, matter, model.secrecy));
    }

    /** A duplicate is timed only while its reporter may reply. */
    private static Report due(Report report) {
        boolean mirrors = report.standing().isFollower() && report.status() != Status.ANSWERED;
        return report.due(
                mirrors
                        ? null
                        : Region.TIME
                                .deadlines(report, Region.TREE)
                                .governing(report.status())
                                .map(Due::of)
                                .orElse(null));
    }
}

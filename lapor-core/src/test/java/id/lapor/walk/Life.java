package id.lapor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadline;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One report, twice: as it is, and in the model. After every step both have to agree. */
final class Life {

    private final Random random;
    private final Dice dice;
    private final Tally tally;
    private final Model model;
    private final Subject subject;
    private final Invariants invariants;
    private final List<String> trail = new ArrayList<>();

    private Life(Random random, Tally tally, Model model, Subject subject) {
        this.random = random;
        this.dice = new Dice(random);
        this.tally = tally;
        this.model = model;
        this.subject = subject;
        this.invariants = new Invariants(subject.chain());
        trail.add("submit " + model.kind + " " + model.secrecy + " against " + model.accused);
        Agreement.between(model, subject.report());
        invariants.hold(subject.report(), subject.now(), true);
        tally.accepted(Move.SUBMIT);
    }

    /** A life by the rules alone. */
    static Life byTheRules(Random random, Tally tally) {
        Dice dice = new Dice(random);
        Classification kind = dice.kind();
        Model model = new Model(kind, "jalan", dice.secrecy().atLeast(Model.floor(kind, "jalan")));
        Accused accused = accused(dice, random, model);
        Effect effect =
                accused.isNobody() ? Effect.NONE : new Effect.Naming(accused.withEverythingBelow(Region.TREE::subtree));
        Role by = dice.pick(StandardTable.of(Move.SUBMIT).by().stream().sorted().toList());
        return new Life(random, tally, model, new BareRules(by, model, effect));
    }

    /** A life through the desks of a whole installation. */
    static Life throughDesks(Random random, Tally tally) {
        Dice dice = new Dice(random);
        Classification kind = dice.kind();
        Secrecy wanted = new Secrecy(random.nextBoolean() ? Anonymity.OPEN : Anonymity.ANONIM, random.nextBoolean());
        Model model = new Model(kind, "jalan", wanted.atLeast(Model.floor(kind, "jalan")));
        Accused accused = accused(dice, random, model);
        return new Life(random, tally, model, new ThroughDesks(model, accused));
    }

    private static Accused accused(Dice dice, Random random, Model model) {
        Accused accused = model.isOversight() && random.nextBoolean() ? dice.accused() : Accused.NOBODY;
        model.accuse(accused);
        return accused;
    }

    boolean isOver() {
        boolean nothingLeft = model.erased || model.status == Status.WITHDRAWN;
        return model.version > 50
                || nothingLeft && random.nextInt(3) == 0
                || subject instanceof ThroughDesks && isLost();
    }

    /** Without an account that leads to it, its reporter needs the access code. */
    private boolean isLost() {
        return model.erased || model.secrecy.anonymity() == Anonymity.UNIDENTIFIED;
    }

    List<String> trail() {
        return trail;
    }

    void step() {
        pass();
        Report report = subject.report();
        Deadline resolution = Region.TIME
                .deadlines(report, Region.TREE)
                .running(SlaClock.RESOLUTION)
                .orElse(null);
        ModelLaws laws = new ModelLaws(model, subject.now(), resolution);
        Asked asked = choose(laws, report, resolution);
        boolean allowed = allows(laws, asked);
        trail.add(subject.now() + " " + report.status() + " " + asked);
        Decision<?> decision = subject.ask(asked, resolution);
        assertThat(decision.refusal().isEmpty())
                .as("accepted although the standard says no, or the other way round: %s", decision)
                .isEqualTo(allowed);
        if (allowed) {
            accept(asked, report.status());
        } else {
            Refusal.Code code = decision.refusal().orElseThrow().code();
            tally.refused(asked.act(), code);
            trail.set(trail.size() - 1, trail.get(trail.size() - 1) + " REFUSED " + code);
            assertThat(subject.report()).as("nothing changed").isEqualTo(report);
        }
    }

    private boolean allows(ModelLaws laws, Asked asked) {
        return subject.admits(model, asked.actor(), asked.act()) && laws.allow(asked);
    }

    /** Mostly hours, sometimes weeks: silence has to end, and deadlines to pass. */
    private void pass() {
        int span = random.nextInt(12);
        subject.pass(
                span == 0 ? Duration.ofDays(random.nextInt(45)) : Duration.ofHours(random.nextInt(span < 4 ? 72 : 5)));
    }

    /** A third of the time anything, mostly in the right status; else, of many that are allowed, the rarest so far. */
    private Asked choose(ModelLaws laws, Report report, Deadline resolution) {
        LocalDate today = LocalDate.ofInstant(subject.now(), Region.TIME.zone());
        boolean anything = random.nextInt(3) == 0;
        Asked chosen = null;
        int draws = anything ? 1 + random.nextInt(3) : 24;
        for (int drawn = 0; drawn < draws; drawn++) {
            Asked asked = subject.fitted(dice.ask(dice.pick(Dice.ACTS), model, report, today, resolution), model);
            boolean fits = anything ? StandardTable.of(asked.act()).from().contains(model.status) : allows(laws, asked);
            boolean better = chosen == null
                    ? fits || anything
                    : fits && tally.timesAccepted(asked.act()) < tally.timesAccepted(chosen.act());
            chosen = better && isTold(asked) ? asked : chosen;
        }
        return chosen == null ? Asked.of(Actor.coordinator("k-9"), new GovernorCommand.Verify()) : chosen;
    }

    /**
     * Which of several parts below it a superior hands on, the standard does not say; and a draft whose words are redacted
     * is another draft.
     */
    private boolean isTold(Asked asked) {
        if (asked.command() instanceof SecrecyCommand.Redact redact && subject instanceof ThroughDesks desks) {
            return desks.leavesDrafts(redact.step());
        }
        Actor actor = asked.actor();
        return asked.act() != Move.DELEGATE
                || !actor.is(Role.LIAISON)
                || model.parts.of(actor.agency()) != null
                || model.parts.heldWithin(actor.agency()).size() <= 1;
    }

    private void accept(Asked asked, Status before) {
        Act act = asked.act();
        tally.accepted(act);
        boolean partOnly = movesItsPartOnly(asked.actor());
        model.apply(asked, subject.now());
        subject.keep(asked, model);
        Report report = subject.report();
        assertThat(StandardTable.leads(act, before, report.status()) || partOnly && before == report.status())
                .as("%s led from %s to %s", act, before, report.status())
                .isTrue();
        Agreement.between(model, report);
        invariants.hold(report, subject.now(), Invariants.mayChangeTheLimits(act));
    }

    /** An office besides the lead moves its own part, and not the report. */
    private boolean movesItsPartOnly(Actor actor) {
        ModelPart moved = actor.is(Role.LIAISON) ? model.parts.handedOnBy(actor.agency()) : null;
        return moved != null && !moved.lead();
    }
}

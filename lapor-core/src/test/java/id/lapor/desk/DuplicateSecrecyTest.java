package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal.Code;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A duplicate shows what its main report's agency did, and must never show more than it promises itself. */
class DuplicateSecrecyTest {

    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final String ANSWER = "ditambal aspal";

    private final Premises premises = new Premises();
    private final TrackingNumber target = premises.hole(Secrecy.OPEN);
    private final TrackingNumber follower = premises.hole(Secrecy.OPEN);

    @Test
    void anAnswerIsReadOnTheDuplicateUntilItsMainReportBecomesMoreSecret() {
        answeredThroughTheTarget();
        assertThat(publicly(follower)).contains(ANSWER);

        change(SARI, target, new SecrecyCommand.ChangeSecrecy(RAHASIA));

        assertThat(publicly(follower)).doesNotContain(ANSWER);
        assertThat(isFollower(follower)).isFalse();
    }

    @Test
    void whoeverMakesADuplicateLessSecretThanItsMainReportReadsNoMoreOfIt() {
        TrackingNumber secret = premises.hole(RAHASIA);
        TrackingNumber second = premises.hole(RAHASIA);
        link(COORDINATOR, second, secret);
        change(COORDINATOR, secret, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        City.answer(premises.lapor, secret);
        assertThat(Spill.of(premises.lapor.citizen(SARI).open(second))).contains(ANSWER);

        change(SARI, second, new SecrecyCommand.ChangeSecrecy(Secrecy.OPEN));

        assertThat(publicly(second)).doesNotContain(ANSWER);
        assertThat(isFollower(second)).isFalse();
    }

    @Test
    void nothingFollowsAReportThatBecomesAnOversightComplaint() {
        link(COORDINATOR, follower, target);
        change(COORDINATOR, target, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK));

        assertThat(isFollower(follower)).isFalse();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .open(follower)
                        .orElseThrow()
                        .follows())
                .isNull();
        assertThat(premises.lapor.officer(COORDINATOR).open(target)).isEmpty();
    }

    @Test
    void anOversightComplaintIsNoTargetForTheCoordinator() {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        assertThat(refusal(COORDINATOR, follower, bribe))
                .isEqualTo(refusal(COORDINATOR, follower, TrackingNumber.random()))
                .isEqualTo(Code.UNKNOWN_TARGET);
    }

    @Test
    void aComplaintAgainstAnInspectorIsNoTargetForThatInspector() {
        TrackingNumber against = premises.bribe(inspector());
        TrackingNumber other = premises.bribe(Accused.NOBODY);
        assertThat(refusal(INSPECTORATE, other, against)).isEqualTo(Code.UNKNOWN_TARGET);
        assertThat(refusal(Actor.inspectorate("inspektorat-2"), other, against)).isEqualTo(Code.TARGET_MORE_SECRET);
    }

    @Test
    void whoIsAccusedLaterInTheMainReportReadsNoMoreOfItThroughADuplicate() {
        TrackingNumber main = premises.bribe(Accused.NOBODY);
        TrackingNumber second = premises.bribe(Accused.NOBODY);
        change(INSPECTORATE, main, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        link(INSPECTORATE, second, main);
        City.answer(premises.lapor, main);
        assertThat(Spill.of(premises.lapor.officer(INSPECTORATE).open(second))).contains(ANSWER);

        change(Actor.inspectorate("inspektorat-2"), main, new SecrecyCommand.NameAccused(inspector()));

        assertThat(Spill.of(premises.lapor.officer(INSPECTORATE).open(second))).doesNotContain(ANSWER);
        assertThat(isFollower(second)).isFalse();
    }

    @Test
    void aDuplicateBringsNoPartToWhomItAccuses() {
        TrackingNumber main = premises.bribe(Accused.NOBODY);
        TrackingNumber accusing = premises.bribe(Accused.units(Set.of(PUPR)));
        link(INSPECTORATE, accusing, main);
        change(INSPECTORATE, main, new GovernorCommand.Delegate(PUPR, Words.REMARK));

        assertThat(premises.report(accusing).standing().parts()).isEmpty();
        assertThat(premises.lapor
                        .officer(PUPR_LIAISON)
                        .inbox(InboxFilter.ALL, null, 10)
                        .lines())
                .extracting(line -> line.tracking())
                .containsExactly(main);
    }

    @Test
    void reportsThatFollowedEachOtherInTurnCanStillBeOpened() {
        link(COORDINATOR, follower, target);
        change(COORDINATOR, follower, new GovernorCommand.Unlink(Words.REMARK));
        link(COORDINATOR, target, follower);
        assertThat(premises.lapor.citizen(SARI).open(target)).isPresent();
        assertThat(premises.lapor.citizen(SARI).open(follower)).isPresent();
    }

    @Test
    void aWithdrawnMainReportLeavesItsPlaceToNobodyWhoIsMoreSecretThanTheRest() {
        TrackingNumber anonymous = premises.hole(Premises.ANONIM);
        premises.clock.forward(Duration.ofMinutes(1));
        TrackingNumber open = premises.hole(Secrecy.OPEN);
        link(COORDINATOR, anonymous, target);
        link(COORDINATOR, open, target);
        premises.lapor.citizen(SARI).withdraw(target, "Sudah beres").orElseThrow();
        assertThat(isFollower(anonymous)).isFalse();
        assertThat(isFollower(open)).isFalse();
    }

    private void answeredThroughTheTarget() {
        change(COORDINATOR, target, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        link(COORDINATOR, follower, target);
        City.answer(premises.lapor, target);
    }

    private String publicly(TrackingNumber tracking) {
        Report report = premises.report(tracking);
        return Spill.of(premises.lapor.citizen().open(report.handle()));
    }

    private boolean isFollower(TrackingNumber tracking) {
        return premises.report(tracking).standing().isFollower();
    }

    private Code refusal(Actor actor, TrackingNumber report, TrackingNumber there) {
        return premises.ask(report, actor, null, new GovernorCommand.Link(there, Words.REMARK))
                .refusal()
                .orElseThrow()
                .code();
    }

    private void link(Actor actor, TrackingNumber report, TrackingNumber there) {
        change(actor, report, new GovernorCommand.Link(there, Words.REMARK));
    }

    private void change(Actor actor, TrackingNumber report, Command command) {
        premises.ask(report, actor, null, command).orElseThrow();
    }

    private static Accused inspector() {
        return new Accused(Set.of(DISHUB), Set.of(INSPECTORATE.account()), false, false);
    }
}

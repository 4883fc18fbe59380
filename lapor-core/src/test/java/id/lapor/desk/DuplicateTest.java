package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reporters of a duplicate get the answers of the report it follows. */
class DuplicateTest {

    private static final Actor BUDI = Actor.reporter("account-of-budi");
    private static final Actor TINI = Actor.reporter("account-of-tini");

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();
    private final TrackingNumber target =
            City.delegatedHole(lapor, Secrecy.OPEN).tracking();
    private final TrackingNumber follower = submit(BUDI, Secrecy.OPEN);

    @Test
    void aFollowerStandsWhereItsTargetStands() {
        link(follower).orElseThrow();
        assertThat(status(BUDI, follower)).isEqualTo(Status.DELEGATED);

        start();
        assertThat(status(BUDI, follower)).isEqualTo(Status.IN_PROGRESS);
        City.answer(lapor, target);
        assertThat(status(BUDI, follower)).isEqualTo(Status.ANSWERED);
    }

    @Test
    void itsReporterReadsTheAnswerAndSeesTheEvidence() {
        link(follower).orElseThrow();
        City.answer(lapor, target);

        ReporterView seen = (ReporterView) lapor.citizen(BUDI).open(follower).orElseThrow();
        assertThat(seen.content().timeline())
                .anySatisfy(item -> assertThat(item.statement()).isEqualTo(City.fixed()));
        assertThat(seen.content().attachments()).hasSize(1);
        assertThat(lapor.citizen(BUDI)
                        .attachment(
                                follower, seen.content().attachments().get(0).id()))
                .isPresent();
    }

    @Test
    void itsReporterDoesNotReadWhatTheOtherReporterWrote() {
        link(follower).orElseThrow();
        City.answer(lapor, target);
        lapor.citizen(SARI).reply(target, "Tetangga saya jatuh lagi").orElseThrow();
        assertThat(texts(BUDI, follower)).doesNotContain("Tetangga saya jatuh lagi");
        assertThat(status(BUDI, follower)).isEqualTo(Status.REPLIED);
    }

    @Test
    void anAgencyWorksOnTheTargetOnly() {
        link(follower).orElseThrow();
        assertThat(code(lapor.officer(PUPR_LIAISON).answer(follower, City.fixed(), Photos.jpeg())))
                .isEqualTo(Code.FOLLOWS);
        assertThat(lapor.officer(PUPR_LIAISON)
                        .open(follower)
                        .orElseThrow()
                        .workings()
                        .moves())
                .isEmpty();
        assertThat(lapor.officer(PUPR_LIAISON).open(follower).orElseThrow().follows())
                .isEqualTo(target);
    }

    @Test
    void noClockOfAnAgencyRunsOnAFollower() {
        link(follower).orElseThrow();
        clock.forward(Duration.ofDays(100));
        assertThat(lapor.officer(COORDINATOR)
                        .open(follower)
                        .orElseThrow()
                        .headline()
                        .due())
                .isNull();
    }

    @Test
    void aReplyGoesItsOwnWay() {
        link(follower).orElseThrow();
        City.answer(lapor, target);
        lapor.citizen(BUDI).reply(follower, "Lubang di depan rumah saya belum").orElseThrow();

        assertThat(status(BUDI, follower)).isEqualTo(Status.REPLIED);
        assertThat(status(SARI, target)).isEqualTo(Status.ANSWERED);
        assertThat(texts(BUDI, follower)).contains(City.fixed().text());
        lapor.officer(PUPR_LIAISON)
                .answer(follower, City.fixed(), Photos.jpeg())
                .orElseThrow();
        assertThat(status(BUDI, follower)).isEqualTo(Status.ANSWERED);
    }

    @Test
    void silenceClosesAFollowerForItself() {
        link(follower).orElseThrow();
        City.answer(lapor, target);
        lapor.citizen(SARI).close(target, 5).orElseThrow();
        assertThat(status(BUDI, follower)).isEqualTo(Status.ANSWERED);

        clock.forward(Duration.ofDays(40));
        assertThat(lapor.clock().sweep().closed()).isEqualTo(1);
        assertThat(status(BUDI, follower)).isEqualTo(Status.CLOSED);
    }

    @Test
    void whenTheTargetIsWithdrawnTheOldestFollowerTakesItsPlace() {
        clock.forward(Duration.ofMinutes(1));
        TrackingNumber second = submit(TINI, Secrecy.OPEN);
        link(follower).orElseThrow();
        link(second).orElseThrow();
        lapor.citizen(SARI).withdraw(target, "Sudah tidak perlu").orElseThrow();

        City.answer(lapor, follower);
        assertThat(status(TINI, second)).isEqualTo(Status.ANSWERED);
        assertThat(lapor.officer(COORDINATOR).open(second).orElseThrow().follows())
                .isEqualTo(follower);
    }

    @Test
    void whoFollowedAFollowerFollowsItsTarget() {
        TrackingNumber second = submit(TINI, Secrecy.OPEN);
        lapor.officer(COORDINATOR)
                .act(second, new GovernorCommand.Link(follower, Remark.internal("Sama")))
                .orElseThrow();
        link(follower).orElseThrow();
        City.answer(lapor, target);
        assertThat(status(TINI, second)).isEqualTo(Status.ANSWERED);
    }

    @Test
    void aFollowerCanBeUnlinkedAndGoesOnWhereItStands() {
        link(follower).orElseThrow();
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Unlink(Remark.internal("Lubang lain")))
                .orElseThrow();
        start();
        assertThat(status(BUDI, follower)).isEqualTo(Status.DELEGATED);
        assertThat(lapor.officer(COORDINATOR)
                        .open(follower)
                        .orElseThrow()
                        .headline()
                        .due()
                        .on())
                .isEqualTo("2026-06-09");
    }

    @Test
    void oneReportersSilenceEndsNoOtherReport() {
        link(follower).orElseThrow();
        lapor.officer(COORDINATOR).ask(target, "Di sisi mana?").orElseThrow();
        clock.forward(Duration.ofDays(60));
        assertThat(lapor.clock().sweep().archived()).isEqualTo(1);

        assertThat(status(BUDI, follower)).isEqualTo(Status.DELEGATED);
        assertThat(lapor.officer(COORDINATOR)
                        .open(follower)
                        .orElseThrow()
                        .headline()
                        .due())
                .isNotNull();
    }

    @Test
    void linkingAndUnlinkingWinsAnAgencyNoDays() {
        TrackingNumber own = submit(TINI, Secrecy.OPEN);
        lapor.officer(COORDINATOR).delegate(own, City.PUPR, "Silakan").orElseThrow();
        clock.set("2026-06-05T09:00");
        lapor.officer(COORDINATOR)
                .act(own, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();
        lapor.officer(COORDINATOR)
                .act(own, new GovernorCommand.Unlink(Remark.internal("Lubang lain")))
                .orElseThrow();

        assertThat(lapor.officer(COORDINATOR).open(own).orElseThrow().workings().deadlines())
                .extracting(due -> due.clock() + " " + due.on())
                .contains("FIRST_REPLY 2026-06-09", "RESOLUTION 2026-06-23");
    }

    @Test
    void whatIsAnsweredAfterAReportWentItsOwnWayIsNoAnswerToIt() {
        TrackingNumber secret = submit(TINI, new Secrecy(Anonymity.ANONIM, false));
        lapor.officer(COORDINATOR)
                .act(secret, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();
        lapor.officer(COORDINATOR)
                .act(secret, new GovernorCommand.Unlink(Remark.internal("Lubang lain")))
                .orElseThrow();
        clock.forward(Duration.ofHours(2));
        City.answer(lapor, target);
        assertThat(texts(TINI, secret)).doesNotContain(City.fixed().text());
    }

    @Test
    void aTimelineIsInTheOrderInWhichThingsHappened() {
        TrackingNumber secret = submit(TINI, new Secrecy(Anonymity.ANONIM, false));
        lapor.officer(COORDINATOR)
                .act(secret, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();
        clock.forward(Duration.ofHours(1));
        City.answer(lapor, target);
        clock.forward(Duration.ofHours(1));
        lapor.citizen(TINI).reply(secret, "Belum selesai").orElseThrow();
        assertThat(lapor.officer(COORDINATOR)
                        .open(secret)
                        .orElseThrow()
                        .content()
                        .timeline())
                .extracting(item -> item.act().code())
                .containsExactly("submit", "link", "mirror", "answer", "mirror", "reply");
    }

    @Test
    void aClosedTargetMeansRecurrence() {
        City.answer(lapor, target);
        lapor.citizen(SARI).close(target, null).orElseThrow();
        assertThat(code(link(follower))).isEqualTo(Code.TARGET_ENDED);
    }

    @Test
    void nothingFollowsAMoreSecretReport() {
        TrackingNumber secret = submit(TINI, new Secrecy(Anonymity.ANONIM, false));
        assertThat(code(lapor.officer(COORDINATOR)
                        .act(follower, new GovernorCommand.Link(secret, Remark.internal("Sama")))))
                .isEqualTo(Code.TARGET_MORE_SECRET);
    }

    @Test
    void aReportFollowsNeitherItselfNorAFollowerNorNothing() {
        TrackingNumber second = submit(TINI, Secrecy.OPEN);
        link(follower).orElseThrow();
        assertThat(code(lapor.officer(COORDINATOR)
                        .act(second, new GovernorCommand.Link(follower, Remark.internal("Sama")))))
                .isEqualTo(Code.TARGET_FOLLOWS);
        for (TrackingNumber nowhere : new TrackingNumber[] {second, TrackingNumber.random()}) {
            assertThat(code(lapor.officer(COORDINATOR)
                            .act(second, new GovernorCommand.Link(nowhere, Remark.internal("Sama")))))
                    .isEqualTo(Code.UNKNOWN_TARGET);
        }
    }

    @Test
    void anArchivedTargetArchivesItsFollowersWhoMayObject() {
        TrackingNumber prank = submit(SARI, Secrecy.OPEN);
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(prank, Remark.internal("Sama")))
                .orElseThrow();
        lapor.officer(COORDINATOR).archive(prank, ArchiveReason.SPAM, "Iseng").orElseThrow();
        assertThat(status(BUDI, follower)).isEqualTo(Status.ARCHIVED);
        assertThat(lapor.citizen(BUDI).object(follower, "Saya tidak iseng").refusal())
                .isEmpty();
        assertThat(status(BUDI, follower)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void supportIsCountedOnceForEachAccount() {
        var handle = lapor.citizen().published(null, 10).lines().get(0).handle();
        assertThat(lapor.citizen(BUDI).support(handle).orElseThrow()).isEqualTo(1);
        assertThat(lapor.citizen(BUDI).support(handle).orElseThrow()).isEqualTo(1);
        assertThat(lapor.citizen(TINI).support(handle).orElseThrow()).isEqualTo(2);
        assertThat(lapor.citizen().open(handle).orElseThrow().content().supports())
                .isEqualTo(2);
        assertThat(code(lapor.citizen().support(handle))).isEqualTo(Code.NOT_FOUND);
    }

    private Decision<Progressed> link(TrackingNumber report) {
        return lapor.officer(COORDINATOR).act(report, new GovernorCommand.Link(target, Remark.internal("Sama")));
    }

    private void start() {
        FollowUp started = City.started(LocalDate.of(2026, 6, 5));
        lapor.officer(PUPR_LIAISON).start(target, started).orElseThrow();
    }

    private TrackingNumber submit(Actor citizen, Secrecy secrecy) {
        ReportDraft hole = City.hole(secrecy);
        ReportDraft own = new ReportDraft(
                hole.matter(),
                new Narrative("Jalan berlubang besar dekat pasar, mohon ditambal."),
                secrecy,
                new Reporter.Identified(Identity.of("Warga Lain", "0812-0000-0001", null), citizen.account()),
                hole.channel());
        return lapor.citizen(citizen).submit(own).orElseThrow().tracking();
    }

    private Status status(Actor citizen, TrackingNumber report) {
        return lapor.citizen(citizen).open(report).orElseThrow().headline().status();
    }

    private String texts(Actor citizen, TrackingNumber report) {
        StringBuilder texts = new StringBuilder();
        lapor.citizen(citizen).open(report).orElseThrow().content().timeline().stream()
                .filter(item -> item.statement() != null)
                .forEach(item -> texts.append(item.statement().text()).append('\n'));
        return texts.toString();
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.Attachment;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Part;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an office says about a report belongs to the reporters of its duplicates too, whatever becomes of the first. */
class SharedAnswerTest {

    private static final String WORK = "Patok dan pagar sementara sudah dipasang di sekeliling lubang.";
    private static final FollowUp SIGNS =
            FollowUp.explained("Rambu peringatan dipasang di kedua arah sampai jalan selesai ditambal.", Cause.WEAR);

    private final Premises premises = new Premises();
    private final TrackingNumber main = premises.hole(Secrecy.OPEN);
    private final TrackingNumber second = later();
    private final TrackingNumber third = later();

    private TrackingNumber later() {
        premises.clock.forward(Duration.ofMinutes(1));
        return premises.hole(Secrecy.OPEN);
    }

    @Test
    void anAnswerThatIsRecalledStaysWithWhoseReportWasClosedWithIt() {
        delegated();
        link(second, main);
        link(third, main);
        City.answer(premises.lapor, main);
        premises.lapor.citizen(SARI).close(second, 5).orElseThrow();
        act(COORDINATOR, main, new GovernorCommand.Recall(Remark.shared("Salah alamat")));

        assertThat(mine(second)).contains("ditambal");
        assertThat(status(second)).isEqualTo(Status.CLOSED);
        assertThat(status(third)).isEqualTo(Status.IN_PROGRESS);
        assertThat(mine(third)).contains("ditambal", "Salah alamat");
        assertThat(publicly(third)).doesNotContain("ditambal");
        assertThat(kinds(third)).contains(NoticeKind.RECALLED);
    }

    @Test
    void theHeirOfAWithdrawnReportKeepsTheAnswerAndWhoFollowsItThen() {
        delegated();
        link(second, main);
        link(third, main);
        City.answer(premises.lapor, main);
        premises.lapor.citizen(SARI).withdraw(main, "Sudah beres").orElseThrow();
        premises.lapor.citizen(SARI).erase(main).orElseThrow();

        assertThat(premises.report(third).standing().ties().follows()).isEqualTo(second);
        for (TrackingNumber each : List.of(second, third)) {
            assertThat(status(each)).isEqualTo(Status.ANSWERED);
            assertThat(told(each)).containsOnlyOnce("answer");
            assertThat(files(each)).hasSize(2);
        }
    }

    @Test
    void whatWasAnsweredBeforeALinkIsSaidThenAndWhatWasRecalledIsNot() {
        act(COORDINATOR, main, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Remark.internal("Mohon diperiksa")));
        premises.lapor.officer(DISHUB_LIAISON).answer(main, SIGNS).orElseThrow();
        City.answer(premises.lapor, main);
        act(COORDINATOR, main, new GovernorCommand.Recall(Remark.shared("Salah alamat")));
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(main, new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))
                .orElseThrow();
        link(second, main);

        assertThat(mine(second)).contains("Rambu peringatan", WORK).doesNotContain("ditambal aspal");
        assertThat(status(second)).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void aDuplicateTellsWhoseWordsTheyAre() {
        delegated();
        link(second, main);
        City.answer(premises.lapor, main);
        assertThat(premises.lapor
                        .citizen(SARI)
                        .open(second)
                        .orElseThrow()
                        .content()
                        .timeline())
                .filteredOn(item -> item.act().code().equals("answer"))
                .extracting(TimelineItem::by, item -> item.agency().name())
                .containsExactly(tuple(PUPR_LIAISON.role(), "Dinas PUPR"));
    }

    @Test
    void progressIsSaidAndAnnouncedToo() {
        delegated();
        link(second, main);
        premises.sendNotices();
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(main, new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))
                .orElseThrow();
        assertThat(mine(second)).contains(WORK);
        assertThat(kinds(second)).containsExactly(NoticeKind.DEVELOPMENT);
    }

    @Test
    void whyAReportWasPutAwayIsSaidToAll() {
        link(second, main);
        premises.lapor
                .officer(COORDINATOR)
                .archive(main, ArchiveReason.TOO_GENERAL, "Jalan yang mana?")
                .orElseThrow();
        assertThat(status(second)).isEqualTo(Status.ARCHIVED);
        assertThat(mine(second)).contains("Jalan yang mana?", ArchiveReason.TOO_GENERAL.name());
    }

    @Test
    void whereAReportWentAndWhatCameOfItIsSaidToAll() {
        link(second, main);
        act(COORDINATOR, main, new GovernorCommand.Transfer(new Referral("Kementerian PU", "B-17", "Jalan nasional.")));
        premises.sendNotices();
        act(COORDINATOR, main, new GovernorCommand.RecordResult(Remark.shared("Ditambal oleh balai besar.")));

        assertThat(status(second)).isEqualTo(Status.TRANSFERRED);
        assertThat(mine(second)).contains("Kementerian PU", "Ditambal oleh balai besar.");
        assertThat(kinds(second)).containsExactly(NoticeKind.RESULT);
    }

    @Test
    void whatEndedWithItsTargetBeginsAgainWithIt() {
        link(second, main);
        link(third, main);
        premises.lapor
                .officer(COORDINATOR)
                .archive(main, ArchiveReason.TOO_GENERAL, "Jalan yang mana?")
                .orElseThrow();
        premises.lapor.citizen(SARI).object(third, "Sudah saya tulis").orElseThrow();
        premises.lapor.citizen(SARI).object(main, "Jalan Cipto").orElseThrow();
        act(Actor.coordinator("diskominsta-2"), main, new GovernorCommand.Delegate(PUPR, Words.REMARK));

        assertThat(status(second)).isEqualTo(Status.DELEGATED);
        assertThat(premises.report(second).standing().round().number()).isEqualTo(2);
        assertThat(status(third)).isEqualTo(Status.SUBMITTED);
        assertThat(premises.report(third).standing().isFollower()).isFalse();
    }

    @Test
    void whoGoesOnAloneHasAllTheAgenciesAndEachIsAskedForItsReply() {
        act(COORDINATOR, second, new GovernorCommand.Delegate(DISHUB, Words.REMARK));
        act(COORDINATOR, main, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(main, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        link(second, main);
        premises.lapor.citizen(SARI).withdraw(main, "Sudah beres").orElseThrow();

        assertThat(premises.report(second).standing().parts())
                .extracting(Part::agency, Part::lead, Part::status)
                .containsExactly(tuple(PUPR, true, Status.IN_PROGRESS), tuple(DISHUB, false, Status.DELEGATED));
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .open(second)
                        .orElseThrow()
                        .workings()
                        .deadlines())
                .extracting(due -> due.clock() + " " + due.state())
                .contains("FIRST_REPLY ON_TRACK");
    }

    @Test
    void whatAnAgencyHadOfADuplicateIsItsTargetsFromThen() {
        delegated();
        act(COORDINATOR, second, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Words.REMARK));
        link(second, main);
        assertThat(premises.report(second).standing().parts())
                .extracting(Part::agency)
                .containsExactly(PUPR);
    }

    @Test
    void whoReadAnAnswerGoesOnReadingItWhenItsReportBecomesSecretAndNobodyElseDoes() {
        delegated();
        link(second, main);
        City.answer(premises.lapor, main);
        Attachment evidence = files(second).get(1);
        act(SARI, main, new SecrecyCommand.ChangeSecrecy(new Secrecy(Anonymity.OPEN, true)));

        assertThat(mine(second)).contains("ditambal");
        assertThat(premises.lapor.citizen(SARI).attachment(second, evidence.id()))
                .isPresent();
        assertThat(publicly(second)).doesNotContain("ditambal");
        assertThat(premises.lapor.citizen().attachment(premises.report(second).handle(), evidence.id()))
                .isEmpty();
        for (Actor officer : List.of(COORDINATOR, PUPR_LIAISON, Premises.AUDITOR)) {
            assertThat(Spill.of(premises.lapor.officer(officer).open(second))).doesNotContain("ditambal");
            assertThat(premises.lapor.officer(officer).attachment(second, evidence.id()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsRedactedInOneReportIsRedactedInAllThatShareIt() {
        inAllThree();
        act(COORDINATOR, main, redaction(main));
        assertRedacted();
    }

    @Test
    void whatIsRedactedInADuplicateIsRedactedWhereItWasSaidFirst() {
        inAllThree();
        act(COORDINATOR, third, redaction(third));
        assertRedacted();
    }

    /** The third one shares it through the heir of the first. */
    private void inAllThree() {
        delegated();
        link(second, main);
        premises.lapor
                .officer(PUPR_LIAISON)
                .answer(
                        main,
                        FollowUp.fixed("Lubang di depan rumah Bu Kenari-Tetangga sudah ditambal.", Cause.WEAR),
                        Photos.png())
                .orElseThrow();
        premises.lapor.citizen(SARI).withdraw(main, "Sudah beres").orElseThrow();
        link(third, second);
        for (TrackingNumber each : List.of(main, second, third)) {
            assertThat(mine(each)).contains("Kenari-Tetangga");
        }
    }

    private Command redaction(TrackingNumber report) {
        Attachment evidence = files(report).get(1);
        return new SecrecyCommand.Redact(
                evidence.step(), null, "Lubang sudah ditambal.", Set.of(evidence.id()), Words.REMARK);
    }

    private void assertRedacted() {
        for (TrackingNumber each : List.of(main, second, third)) {
            assertThat(mine(each)).doesNotContain("Kenari-Tetangga").contains("Lubang sudah ditambal.");
            assertThat(files(each)).hasSize(1);
            assertThat(Spill.of(premises.storage
                            .reports()
                            .history(premises.report(each).id())))
                    .doesNotContain("Kenari-Tetangga");
            assertThat(premises.flaw(each)).isEmpty();
        }
    }

    private void delegated() {
        act(COORDINATOR, main, new GovernorCommand.Delegate(PUPR, Words.REMARK));
    }

    private void link(TrackingNumber report, TrackingNumber target) {
        act(COORDINATOR, report, new GovernorCommand.Link(target, Words.REMARK));
    }

    private void act(Actor actor, TrackingNumber report, Command command) {
        premises.ask(report, actor, null, command).orElseThrow();
    }

    private Status status(TrackingNumber report) {
        return premises.report(report).status();
    }

    private String mine(TrackingNumber report) {
        return Spill.of(premises.lapor.citizen(SARI).open(report));
    }

    private List<String> told(TrackingNumber report) {
        return premises.lapor.citizen(SARI).open(report).orElseThrow().content().timeline().stream()
                .map(item -> item.act().code())
                .toList();
    }

    private String publicly(TrackingNumber report) {
        return Spill.of(premises.lapor.citizen().open(premises.report(report).handle()));
    }

    private List<Attachment> files(TrackingNumber report) {
        return premises.lapor.citizen(SARI).open(report).orElseThrow().content().attachments();
    }

    private Set<NoticeKind> kinds(TrackingNumber report) {
        return premises.notices(report).stream().map(Notice::kind).collect(Collectors.toSet());
    }
}

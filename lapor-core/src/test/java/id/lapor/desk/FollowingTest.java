package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.*;
import id.lapor.kernel.Actor;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.report.*;
import id.lapor.reporter.*;
import id.lapor.subject.*;
import id.lapor.testkit.City;
import id.lapor.workflow.*;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens to a report, as its duplicates go along: their clocks, their notices, their rounds. */
class FollowingTest {

    private static final String WORK = "Patok dan pagar sementara sudah dipasang di sekeliling lubang.";
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final Actor BUDI = Actor.reporter("account-of-budi");
    private final Premises premises = new Premises();
    private final TrackingNumber main = premises.hole(Secrecy.OPEN);
    private final TrackingNumber second = later();

    private TrackingNumber later() {
        premises.clock.forward(Duration.ofMinutes(1));
        return premises.hole(Secrecy.OPEN);
    }

    private TrackingNumber budis() {
        premises.clock.forward(Duration.ofMinutes(1));
        ReportDraft hole = City.hole(Secrecy.OPEN);
        return premises.lapor
                .citizen(BUDI)
                .submit(new ReportDraft(
                        hole.matter(),
                        new Narrative("Jalan berlubang besar dekat pasar, mohon ditambal."),
                        Secrecy.OPEN,
                        new Reporter.Identified(Identity.of("Warga Lain", "0812-0000-0001", null), BUDI.account()),
                        hole.channel()))
                .orElseThrow()
                .tracking();
    }

    @Test
    void anotherAgencyIsNoBeginning() {
        delegated(main);
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(main, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        link(second, main);
        premises.sendNotices();
        act(COORDINATOR, main, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK));
        assertThat(kinds(main)).doesNotContain(NoticeKind.BEGUN);
        assertThat(kinds(second)).doesNotContain(NoticeKind.BEGUN);
    }

    @Test
    void aMergerIsNoAnswer() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        premises.sendNotices();
        premises.ask(main, Actor.system(), null, new HouseCommand.Merge(PUPR, DISHUB))
                .orElseThrow();
        assertThat(kinds(second)).doesNotContain(NoticeKind.ANSWERED);
    }

    @Test
    void whoBeginsAgainIsToldSo() {
        link(second, main);
        premises.lapor
                .officer(COORDINATOR)
                .archive(main, ArchiveReason.TOO_GENERAL, "Jalan yang mana?")
                .orElseThrow();
        premises.sendNotices();
        premises.lapor
                .officer(Actor.coordinator("diskominsta-2"))
                .reopen(main, "Ternyata jelas")
                .orElseThrow();
        assertThat(kinds(second)).isEqualTo(kinds(main));
    }

    @Test
    void aLinkIsAnnouncedOnceHoweverMuchWasSaidBefore() {
        delegated(main);
        for (int i = 0; i < 3; i++) {
            premises.lapor
                    .officer(PUPR_LIAISON)
                    .act(main, new AgencyCommand.Progress(FollowUp.progress(WORK + " Hari ke-" + i, null, null)))
                    .orElseThrow();
        }
        premises.sendNotices();
        link(second, main);
        assertThat(kinds(second)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingIsMirroredTwiceWhereAPartIsWithheld() {
        TrackingNumber a = premises.bribe(Accused.NOBODY);
        TrackingNumber b = premises.bribe(Accused.units(Set.of(DISHUB)));
        act(INSPECTORATE, a, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Words.REMARK));
        link(INSPECTORATE, b, a);
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(a, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        int mirrors = mirrors(b);
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(a, new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))
                .orElseThrow();
        assertThat(mirrors(b)).isEqualTo(mirrors);
    }

    @Test
    void theHeirOfAnAgencyIsAskedForTheFirstReply() {
        delegated(main);
        link(second, main);
        premises.ask(second, Actor.system(), null, new HouseCommand.Merge(PUPR, DISHUB))
                .orElseThrow();
        premises.ask(main, Actor.system(), null, new HouseCommand.Merge(PUPR, DISHUB))
                .orElseThrow();
        act(COORDINATOR, second, new GovernorCommand.Unlink(Words.REMARK));
        assertThat(deadlines(COORDINATOR, second))
                .anyMatch(d -> d.contains("FIRST_REPLY") && d.contains("Perhubungan"))
                .noneMatch(d -> d.contains("FIRST_REPLY") && d.contains("PUPR"));
    }

    @Test
    void noClockIsLeftWithAMergedAgency() {
        List<TrackingNumber[]> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            TrackingNumber m = later();
            TrackingNumber s = later();
            delegated(m);
            link(s, m);
            pairs.add(new TrackingNumber[] {m, s});
        }
        premises.lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB).orElseThrow();
        for (TrackingNumber[] p : pairs) {
            act(COORDINATOR, p[1], new GovernorCommand.Unlink(Words.REMARK));
            assertThat(deadlines(COORDINATOR, p[1])).noneMatch(d -> d.contains("FIRST_REPLY") && d.contains("PUPR"));
        }
    }

    @Test
    void noClockRunsForTheAccused() {
        TrackingNumber a = premises.bribe(Accused.NOBODY);
        TrackingNumber b = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, a, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Words.REMARK));
        link(INSPECTORATE, b, a);
        act(INSPECTORATE, b, new SecrecyCommand.NameAccused(Accused.units(Set.of(DISHUB))));
        act(INSPECTORATE, b, new GovernorCommand.Unlink(Words.REMARK));
        assertThat(deadlines(INSPECTORATE, b)).noneMatch(d -> d.contains("FIRST_REPLY") && d.contains("Perhubungan"));
    }

    @Test
    void whoGoesOnAloneWithoutAnAgencyIsAtTheDesk() {
        TrackingNumber a = premises.bribe(Accused.NOBODY);
        TrackingNumber b = premises.bribe(Accused.units(Set.of(PUPR)));
        act(INSPECTORATE, a, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        link(INSPECTORATE, b, a);
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(a, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        act(INSPECTORATE, b, new GovernorCommand.Unlink(Words.REMARK));
        assertThat(premises.report(b).status()).isIn(Status.SUBMITTED, Status.RETURNED);
    }

    @Test
    void whoArchivedTheTargetDoesNotDecideOnTheObjectionOfAFollower() {
        link(second, main);
        premises.lapor
                .officer(COORDINATOR)
                .archive(main, ArchiveReason.SPAM, "Iseng")
                .orElseThrow();
        premises.lapor.citizen(SARI).object(second, "Tidak iseng").orElseThrow();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .archive(second, ArchiveReason.SPAM, "Iseng")
                        .refusal())
                .isPresent();
    }

    @Test
    void whatAnAgencyWorksOnDoesNotEndWithATargetThatNobodyHad() {
        delegated(second);
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(second, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        link(second, main);
        premises.lapor
                .officer(COORDINATOR)
                .archive(main, ArchiveReason.SPAM, "Iseng")
                .orElseThrow();
        assertThat(premises.report(second).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(premises.report(second).standing().isFollower()).isFalse();
    }

    @Test
    void sharedProgressIsAResponse() {
        delegated(main);
        link(second, main);
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(main, new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))
                .orElseThrow();
        assertThat(premises.report(main).standing().responded()).isTrue();
        assertThat(premises.report(second).standing().responded()).isTrue();
    }

    @Test
    void aRecalledAnswerIsNotPassedOnByTheHeir() {
        delegated(main);
        link(second, main);
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(main, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        TrackingNumber third = later();
        link(third, main);
        City.answer(premises.lapor, main);
        act(COORDINATOR, main, new GovernorCommand.Recall(Remark.internal("Salah")));
        premises.lapor.citizen(SARI).withdraw(main, "Sudah beres").orElseThrow();
        TrackingNumber fresh = budis();
        link(fresh, second);
        assertThat(Spill.of(premises.lapor.citizen(BUDI).open(fresh))).doesNotContain("ditambal aspal");
    }

    @Test
    void anAnswerOfAnEarlierRoundIsNotPassedOn() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        premises.clock.forward(Duration.ofDays(40));
        premises.lapor.officer(COORDINATOR).close(main).orElseThrow();
        premises.lapor.citizen(SARI).object(main, "Masih berlubang").orElseThrow();
        premises.lapor.citizen(SARI).withdraw(main, "Sudah beres").orElseThrow();
        TrackingNumber fresh = budis();
        link(fresh, second);
        assertThat(premises.report(second).standing().round().number()).isEqualTo(2);
        assertThat(Spill.of(premises.lapor.citizen(BUDI).open(fresh))).doesNotContain("ditambal aspal");
    }

    @Test
    void aMergerCountsEachMatterOnce() {
        for (int i = 0; i < 8; i++) {
            TrackingNumber target = later();
            delegated(target);
            link(later(), target);
        }
        assertThat(premises.lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB).orElseThrow())
                .isEqualTo(8);
    }

    @org.junit.jupiter.api.AfterEach
    void historiesVerifyAndTellWhereTheReportsStand() {
        for (TrackingNumber each : List.of(main, second)) {
            Report report = premises.report(each);
            assertThat(premises.flaw(each)).isEmpty();
            assertThat(Standing.of(report.history())).isEqualTo(report.standing());
        }
    }

    private int mirrors(TrackingNumber report) {
        return (int) premises.report(report).history().stream()
                .filter(entry -> entry.is(Move.MIRROR))
                .count();
    }

    private List<String> deadlines(Actor who, TrackingNumber report) {
        return premises.lapor.officer(who).open(report).orElseThrow().workings().deadlines().stream()
                .map(due -> due.clock() + " "
                        + (due.agency() == null ? "" : due.agency().name()) + " " + due.state())
                .toList();
    }

    private void delegated(TrackingNumber t) {
        act(COORDINATOR, t, new GovernorCommand.Delegate(PUPR, Words.REMARK));
    }

    private void link(TrackingNumber r, TrackingNumber t) {
        link(COORDINATOR, r, t);
    }

    private void link(Actor a, TrackingNumber r, TrackingNumber t) {
        act(a, r, new GovernorCommand.Link(t, Words.REMARK));
    }

    private void act(Actor actor, TrackingNumber report, Command command) {
        premises.ask(report, actor, null, command).orElseThrow();
    }

    private String publicly(TrackingNumber r) {
        return Spill.of(premises.lapor.citizen().open(premises.report(r).handle()));
    }

    private List<Attachment> files(TrackingNumber r) {
        return premises.lapor.citizen(SARI).open(r).orElseThrow().content().attachments();
    }

    private List<NoticeKind> kinds(TrackingNumber r) {
        return premises.notices(r).stream().map(Notice::kind).toList();
    }
}

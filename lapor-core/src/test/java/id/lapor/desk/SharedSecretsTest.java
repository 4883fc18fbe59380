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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one report hides is neither read nor changed through another one that shares it. */
class SharedSecretsTest {

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
    void whatIsOutOfSightIsNotSharedOnward() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        act(SARI, main, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        TrackingNumber third = budis();
        link(third, second);
        assertThat(Spill.of(premises.lapor.citizen(BUDI).open(third))).doesNotContain("ditambal aspal");
    }

    @Test
    void norAreItsFiles() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        act(SARI, main, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        TrackingNumber third = budis();
        link(third, second);
        assertThat(premises.lapor
                        .citizen(BUDI)
                        .open(third)
                        .orElseThrow()
                        .content()
                        .attachments())
                .isEmpty();
    }

    @Test
    void whoIsAccusedRewritesNothingThroughADuplicate() {
        TrackingNumber a = premises.bribe(Accused.NOBODY);
        TrackingNumber b = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, a, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        link(INSPECTORATE, b, a);
        City.answer(premises.lapor, a);
        act(
                Actor.inspectorate("inspektorat-2"),
                a,
                new SecrecyCommand.NameAccused(
                        new Accused(Set.of(DISHUB), Set.of(INSPECTORATE.account()), false, false)));
        long copy = shareStep(b);
        assertThat(premises.lapor.officer(INSPECTORATE).open(a)).isEmpty();
        premises.ask(
                b,
                INSPECTORATE,
                null,
                new SecrecyCommand.Redact(copy, null, "Tidak ada apa-apa.", Set.of(), Words.REMARK));
        assertThat(Spill.of(premises.lapor
                                .officer(Actor.inspectorate("inspektorat-2"))
                                .open(a))
                        .contains("ditambal aspal"))
                .isTrue();
    }

    @Test
    void aDeskThatLostAReportReadsNoOriginalOfItInADuplicate() {
        delegated(main);
        link(second, main);
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(main, new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))
                .orElseThrow();
        premises.ask(main, PUPR_LIAISON, null, new AgencyCommand.Return(DISHUB, Words.REMARK))
                .orElseThrow();
        act(COORDINATOR, main, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK));
        long copy = shareStep(second);
        premises.ask(
                second, COORDINATOR, null, new SecrecyCommand.Redact(copy, null, "Disunting.", Set.of(), Words.REMARK));
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .original(second, copy, "Pemeriksaan")
                        .refusal())
                .isPresent();
    }

    @Test
    void theOriginalStaysSealedInEveryReportThatIsRedacted() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        long step = premises.report(main).history().stream()
                .filter(e -> e.is(Move.ANSWER))
                .findFirst()
                .orElseThrow()
                .sequence();
        act(
                COORDINATOR,
                second,
                new SecrecyCommand.Redact(shareStep(second), null, "Disunting.", Set.of(), Words.REMARK));
        premises.lapor.citizen(SARI).close(second, 5).orElseThrow();
        premises.lapor.citizen(SARI).erase(second).orElseThrow();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .original(main, step, "Pemeriksaan")
                        .refusal())
                .isEmpty();
    }

    @Test
    void aHandlerIsNotToldWhoFollows() {
        TrackingNumber a = premises.bribe(Accused.NOBODY);
        TrackingNumber b = premises.bribe(Accused.units(Set.of(PUPR)));
        act(INSPECTORATE, a, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        String before = Spill.of(premises.lapor.officer(PUPR_LIAISON).open(a));
        link(INSPECTORATE, b, a);
        assertThat(premises.lapor
                        .officer(PUPR_LIAISON)
                        .open(a)
                        .orElseThrow()
                        .content()
                        .timeline())
                .extracting(i -> i.act().code())
                .doesNotContain("gain_follower");
    }

    @Test
    void anAnswerThatWasRecalledForAnInternalReasonIsGoneFromDuplicatesToo() {
        delegated(main);
        link(second, main);
        City.answer(premises.lapor, main);
        act(COORDINATOR, main, new GovernorCommand.Recall(Remark.internal("Salah alamat")));
        assertThat(publicly(main).contains("ditambal aspal")).isFalse();
        assertThat(publicly(second).contains("ditambal aspal")).isFalse();
    }

    @org.junit.jupiter.api.AfterEach
    void historiesVerifyAndTellWhereTheReportsStand() {
        for (TrackingNumber each : List.of(main, second)) {
            Report report = premises.report(each);
            assertThat(premises.flaw(each)).isEmpty();
            assertThat(Standing.of(report.history())).isEqualTo(report.standing());
        }
    }

    private long shareStep(TrackingNumber t) {
        return premises.report(t).history().stream()
                .filter(e -> e.is(Entry.SHARE))
                .findFirst()
                .orElseThrow()
                .sequence();
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

package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static id.lapor.testkit.City.SARI_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.TimelineItem;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.subject.Channel;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody sees who has nothing but a number from a lost receipt, or the public page. */
class PublicSightTest {

    private static final String MINUTE = "17:31";

    private final Premises premises = new Premises();

    @ParameterizedTest
    @EnumSource(Anonymity.class)
    void theNumberAloneOpensThePublicPageOrNothing(Anonymity anonymity) {
        TrackingNumber shown = answered(new Secrecy(anonymity, false));
        TrackingNumber hidden = answered(new Secrecy(anonymity, true));
        assertThat(premises.lapor.citizen().open(hidden)).isEmpty();
        if (anonymity == Anonymity.OPEN) {
            assertThat(premises.lapor.citizen().open(shown)).containsInstanceOf(PublicView.class);
        } else {
            assertThat(premises.lapor.citizen().open(shown)).isEmpty();
        }
    }

    @Test
    void thePublicPageCarriesNoNumberOfTheHouse() {
        TrackingNumber hole = answered(Secrecy.OPEN);
        Report report = premises.report(hole);
        PublicView page = premises.lapor.citizen().open(report.handle()).orElseThrow();
        assertThat(Spill.of(page))
                .doesNotContain(hole.value(), "ReportId", report.custody().accessCodeHash());
        assertThat(page.content().attachments()).isNotEmpty().allMatch(file -> file.step() == 0);
        assertThat(Spill.of(premises.lapor.citizen().published(null, 10))).doesNotContain(hole.value());
    }

    @Test
    void thePublicPageOfAnAnonymousReportCarriesNoTimeOfDay() {
        TrackingNumber hole = answered(Premises.ANONIM);
        PublicView page =
                premises.lapor.citizen().open(premises.report(hole).handle()).orElseThrow();
        assertThat(Spill.of(page)).doesNotContain(MINUTE);
        assertThat(page.content().timeline()).isNotEmpty().allMatch(TimelineItem::dayOnly);
        assertThat(page.content().place().latitude()).isNull();
    }

    @Test
    void noColourOrFigureThatThePublicSeesChangesWithinADay() {
        SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
        Lapor lapor = City.builder()
                .clock(clock)
                .slaPolicy(SlaPolicy.standard()
                        .named("jam", LocalDate.of(2026, 1, 1))
                        .with(SlaClock.FIRST_REPLY, TimeLimit.workingTime(Duration.ofHours(4))))
                .build();
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        clock.set("2026-03-02T09:01");
        String before =
                Spill.of(lapor.citizen().published(null, 10)) + lapor.citizen().figures();

        clock.set("2026-03-02T23:59");
        assertThat(lapor.officer(COORDINATOR)
                        .open(hole)
                        .orElseThrow()
                        .headline()
                        .due()
                        .state())
                .isEqualTo(DeadlineState.OVERDUE);
        assertThat(Spill.of(lapor.citizen().published(null, 10))
                        + lapor.citizen().figures())
                .isEqualTo(before);

        clock.set("2026-03-03T00:00");
        assertThat(lapor.citizen().open(hole).orElseThrow().headline().due().state())
                .isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void officersLearnNoMinuteOfAnAnonymousReportThatWasTakenDownAtTheCounter() {
        TrackingNumber hole =
                premises.submit(City.hole(Premises.ANONIM), Premises.INTAKE).tracking();
        assertThat(Spill.of(premises.lapor.officer(COORDINATOR).open(hole))).doesNotContain(MINUTE);
    }

    @Test
    void officersLearnNoMinuteOfAnAnonymousReportFromAStandingOrder() {
        Lapor lapor = City.builder()
                .clock(SettableClock.atWib("2026-03-02T09:17:31"))
                .routing(RoutingPolicy.of(
                        List.of(RoutingRule.category("jalan", PUPR).atOnce())))
                .build();
        TrackingNumber hole = lapor.citizen(SARI)
                .submit(City.hole(Premises.ANONIM))
                .orElseThrow()
                .tracking();
        assertThat(Spill.of(lapor.officer(PUPR_LIAISON).open(hole)))
                .contains("DELEGATED")
                .doesNotContain(MINUTE);
    }

    @Test
    void aMessageThatIsCutIntoATitleShowsNoHalfOfANumber() {
        ReportDraft message = ReportDraft.message(
                Channel.SMS,
                "Tolong lampu jalan di gang kami mati, hubungi saya 0812 3456 7891 secepatnya ya",
                new Reporter.Identified(SARI_IDENTITY, SARI.account()),
                null);
        TrackingNumber lamp = premises.submit(message).tracking();
        assertThat(premises.report(lamp).matter().title()).doesNotContain("0812", "3456");
    }

    @Test
    void aReportThatIsWithdrawnOrArchivedIsOnNoPublicPage() {
        TrackingNumber hole = answered(Secrecy.OPEN);
        premises.lapor.citizen(SARI).withdraw(hole, "Sudah beres").orElseThrow();
        assertThat(premises.lapor.citizen().open(premises.report(hole).handle()))
                .isEmpty();
        assertThat(premises.lapor.citizen().published(null, 10).lines()).isEmpty();
        assertThat(premises.lapor
                        .citizen(SARI)
                        .support(premises.report(hole).handle())
                        .refusal())
                .isPresent();
    }

    @Test
    void aDraftIsReadByItsOwnHouseOnly() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        premises.lapor
                .officer(COORDINATOR)
                .delegate(hole, BINA_MARGA, "Silakan")
                .orElseThrow();
        premises.lapor
                .officer(Premises.BINA_MARGA_LIAISON)
                .act(hole, new AgencyCommand.DraftAnswer(City.fixed()), Photos.png())
                .orElseThrow();
        assertThat(Spill.of(premises.lapor.officer(PUPR_LIAISON).open(hole))).contains("ditambal");
        assertThat(Spill.of(premises.lapor.officer(COORDINATOR).open(hole))).doesNotContain("ditambal", "image/png");
        assertThat(Spill.of(premises.lapor.citizen(SARI).open(hole))).doesNotContain("ditambal", "image/png");
        assertThat(Spill.of(premises.lapor.officer(Premises.AUDITOR).open(hole)))
                .doesNotContain("ditambal");
    }

    private TrackingNumber answered(Secrecy secrecy) {
        TrackingNumber hole = premises.hole(secrecy);
        premises.lapor.officer(COORDINATOR).delegate(hole, PUPR, "Silakan").orElseThrow();
        City.answer(premises.lapor, hole);
        return hole;
    }
}

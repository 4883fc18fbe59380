package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.FollowUpColor;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a budget is planned: with a step, a day and the year that pays for it. */
class PlanTest {

    private static final String TEXT =
            "Trotoar sepanjang 300 meter sudah diukur tim kami pada 27 Februari dan perlu dibongkar seluruhnya.";
    private static final String FORMULA = "Terima kasih atas pengaduan Bapak/Ibu, akan kami tindaklanjuti.";
    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);

    private final Lapor lapor =
            City.builder().clock(SettableClock.atWib("2026-03-02T09:00")).build();
    private final TrackingNumber report =
            lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();

    @BeforeEach
    void delegated() {
        lapor.officer(COORDINATOR).delegate(report, PUPR, "Silakan").orElseThrow();
        lapor.officer(PUPR_LIAISON)
                .start(report, City.started(LocalDate.of(2026, 3, 9)))
                .orElseThrow();
    }

    @Test
    void everybodyReadsThePlanAndTheReportStaysYellow() {
        FollowUp plan = FollowUp.planned(TEXT, "Lelang pekerjaan", DAY, 2027);
        lapor.officer(PUPR_LIAISON).progress(report, plan).orElseThrow();
        var seen = lapor.citizen(SARI).open(report).orElseThrow();
        assertThat(seen.content().timeline())
                .last()
                .extracting(TimelineItem::statement)
                .isEqualTo(plan);
        assertThat(seen.headline().color()).isEqualTo(FollowUpColor.YELLOW);
    }

    @Test
    void aBudgetWithoutAStepAndItsDayIsNoPlan() {
        assertThat(refused(new FollowUp(FollowUpKind.PROGRESS, TEXT, null, null, null, "Lelang", null, 2027)))
                .isEqualTo(Code.NEXT_STEP_MISSING);
        assertThat(refused(new FollowUp(FollowUpKind.PROGRESS, TEXT, null, null, null, null, DAY, 2027)))
                .isEqualTo(Code.NEXT_STEP_MISSING);
    }

    @Test
    void theBudgetOfAYearThatIsOverPaysForNothing() {
        assertThat(refused(FollowUp.planned(TEXT, "Lelang pekerjaan", DAY, 2025)))
                .isEqualTo(Code.NEXT_STEP_PAST);
    }

    @Test
    void aYearThatIsATypingErrorIsInvalid() {
        assertThat(refused(FollowUp.planned(TEXT, "Lelang pekerjaan", DAY, 20277)))
                .isEqualTo(Code.INVALID);
    }

    @Test
    void aFormulaIsAFormulaWhateverYearIsWrittenBesideIt() {
        FollowUp formula = FollowUp.planned(FORMULA, "Akan kami tindaklanjuti", DAY, 2027);
        assertThat(lapor.officer(PUPR_LIAISON).progress(report, formula).refusal())
                .isPresent();
    }

    @Test
    void aFormulaTurnsNoReportGreenWhateverYearIsWrittenBesideIt() {
        FollowUp formula = new FollowUp(
                FollowUpKind.ANSWER,
                FORMULA,
                Outcome.EXPLAINED,
                Cause.WEAR,
                null,
                "Akan kami tindaklanjuti",
                DAY,
                2027);
        assertThat(lapor.officer(PUPR_LIAISON).answer(report, formula).refusal())
                .isPresent();
    }

    private Code refused(FollowUp plan) {
        return lapor.officer(PUPR_LIAISON)
                .progress(report, plan)
                .refusal()
                .orElseThrow()
                .code();
    }
}

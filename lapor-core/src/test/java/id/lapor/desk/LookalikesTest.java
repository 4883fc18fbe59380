package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Narrative;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.triage.likeness.Repetition;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever governs a report is shown what it may repeat. */
class LookalikesTest {

    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();
    private final TrackingNumber first = submitted("Lubang besar di Jalan Melati depan SDN 3, dua motor sudah jatuh");

    @Test
    void whatIsAboutTheSameIncidentIsShownWithTheReason() {
        submitted("Lampu jalan mati di Gang Kenari RT 05");
        TrackingNumber again = submitted("tlg jln melati dpn sdn 3 bolong dalem bgt, motor pd jatoh");
        assertThat(lapor.officer(COORDINATOR).hints(again).lookalikes())
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.tracking()).isEqualTo(first);
                    assertThat(alike.repetition()).isEqualTo(Repetition.DUPLICATE);
                    assertThat(alike.likeness().sentence(Locale.forLanguageTag("id")))
                            .contains("melati");
                });
    }

    @Test
    void whatHadEndedComesBackAndIsNoDuplicate() {
        lapor.officer(COORDINATOR).delegate(first, PUPR, "Silakan").orElseThrow();
        City.answer(lapor, first);
        lapor.citizen(SARI).close(first, 5).orElseThrow();
        clock.forward(Duration.ofDays(60));
        TrackingNumber again = submitted("Lubang di Jalan Melati depan SDN 3 muncul lagi, motor jatuh");
        assertThat(lapor.officer(COORDINATOR).hints(again).lookalikes())
                .extracting(Lookalike::repetition)
                .containsExactly(Repetition.RECURRENCE);
    }

    @Test
    void whatIsOpenForMonthsIsNoDuplicateOfWhatIsNew() {
        clock.forward(Duration.ofDays(60));
        TrackingNumber again = submitted("Lubang besar di Jalan Melati depan SDN 3, motor jatuh");
        assertThat(lapor.officer(COORDINATOR).hints(again).lookalikes()).isEmpty();
    }

    @Test
    void nobodyElseIsShownWhatOthersWrote() {
        TrackingNumber again = submitted("Lubang besar di Jalan Melati depan SDN 3, motor jatuh");
        lapor.officer(COORDINATOR).delegate(again, PUPR, "Silakan").orElseThrow();
        assertThat(lapor.officer(PUPR_LIAISON).hints(again).lookalikes()).isEmpty();
        assertThat(lapor.officer(City.INSPECTORATE).hints(again).lookalikes()).isEmpty();
        assertThat(lapor.officer(SARI).hints(again).lookalikes()).isEmpty();
        assertThat(lapor.officer(COORDINATOR).hints(again).lookalikes()).isNotEmpty();
    }

    private TrackingNumber submitted(String text) {
        ReportDraft draft = new ReportDraft(
                new Matter(Classification.COMPLAINT, "jalan", text, Place.of("—"), null),
                new Narrative(text + "."),
                Secrecy.OPEN,
                new Reporter.Identified(City.SARI_IDENTITY, SARI.account()),
                Channel.WEBSITE);
        return lapor.citizen(SARI).submit(draft).orElseThrow().tracking();
    }
}

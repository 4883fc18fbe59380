package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.RoutingSuggestion;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.followup.Narrative;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The desk is suggested what it did itself before. */
class RoutingLessonsTest {

    private final Lapor lapor = City.builder().build();

    @Test
    void whereReportsOfATopicWentIsSuggestedWithHowOften() {
        for (int i = 0; i < 6; i++) {
            delegate(lamp("Lampu jalan mati di Gang " + i), DISHUB);
            delegate(lamp("Jalan berlubang dekat RT " + i), PUPR);
        }
        assertThat(suggested(lamp("Lampu jalan padam sejak Senin"))).isEmpty();

        assertThat(lapor.clock().learn()).isEqualTo(12);
        List<RoutingSuggestion> suggestions = suggested(lamp("Lampu jalan padam sejak Senin"));
        assertThat(suggestions).isNotEmpty();
        assertThat(suggestions.get(0).agency()).isEqualTo(DISHUB);
        assertThat(suggestions.get(0).sentence(Locale.forLanguageTag("id"), lapor.categories()))
                .contains("6 dari 6");
        assertThat(lapor.officer(COORDINATOR).suggestionsWereRight().reports()).isEqualTo(12);
    }

    @Test
    void whoGaveAReportBackTeachesNothing() {
        for (int i = 0; i < 4; i++) {
            TrackingNumber lamp = lamp("Lampu jalan mati di Gang " + i);
            delegate(lamp, PUPR);
            lapor.officer(City.PUPR_LIAISON).giveBack(lamp, "Bukan kami").orElseThrow();
            delegate(lamp, DISHUB);
        }
        lapor.clock().learn();
        assertThat(suggested(lamp("Lampu jalan padam sejak Senin")))
                .extracting(RoutingSuggestion::agency)
                .containsExactly(DISHUB);
    }

    private List<RoutingSuggestion> suggested(TrackingNumber tracking) {
        return ((CoordinatorView) lapor.officer(COORDINATOR).open(tracking).orElseThrow()).suggestions();
    }

    private void delegate(TrackingNumber tracking, AgencyId agency) {
        lapor.officer(COORDINATOR).delegate(tracking, agency, "Mohon ditangani").orElseThrow();
    }

    private TrackingNumber lamp(String text) {
        ReportDraft draft = new ReportDraft(
                new Matter(Classification.COMPLAINT, null, text, Place.of("dekat pasar"), null),
                new Narrative(text + ", mohon dibantu."),
                Secrecy.OPEN,
                new Reporter.Identified(City.SARI_IDENTITY, SARI.account()),
                Channel.WEBSITE);
        return lapor.citizen(SARI).submit(draft).orElseThrow().tracking();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.PublicLine;
import id.lapor.kernel.Actor;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.testkit.City;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everybody finds reports by what these say, and nobody by what is not shown. */
class SearchTest {

    private final Premises premises = new Premises();

    @Test
    void anOfficerFindsReportsByTitlePlaceAndTextInAnyForm() {
        TrackingNumber lamp = written("Lampu jalan padam", "Gelap sekali, tiang nomor 7 tumbang.", "Gang Anggrek");
        TrackingNumber drain = written("Selokan mampet", "Air meluap ke rumah.", "Jalan Sriwijaya");

        assertThat(found("lampu padam")).containsExactly(lamp);
        assertThat(found("gang anggrek")).containsExactly(lamp);
        assertThat(found("tiangnya")).containsExactly(lamp);
        assertThat(found("jln")).containsExactlyInAnyOrder(lamp, drain);
        assertThat(found("lampu sriwijaya")).isEmpty();
        assertThat(found("  ")).containsExactlyInAnyOrder(lamp, drain);
        assertThat(found("yang di dan")).as("says nothing by itself").isEmpty();
        assertThat(found("\0 \uD800 %_'")).isEmpty();
    }

    @Test
    void whatIsMaskedRedactedOrErasedFindsNothing() {
        TrackingNumber report =
                written("Lampu padam", "Hubungi 081234567891, tetangga saya Suketi galak.", "Gang Anggrek");
        assertThat(found("081234567891")).isEmpty();
        assertThat(found("suketi")).containsExactly(report);

        act(report, new SecrecyCommand.Redact(1, null, "Tetangga saya galak.", Set.of(), Words.REMARK));
        assertThat(found("suketi")).isEmpty();
        assertThat(found("tetangga")).containsExactly(report);
        act(report, new SecrecyCommand.Redact(1, "Lampu.", null, Set.of(), Words.REMARK));
        assertThat(found("padam")).isEmpty();

        premises.lapor.citizen(SARI).withdraw(report, "Sudah menyala").orElseThrow();
        premises.lapor.citizen(SARI).erase(report).orElseThrow();
        for (String word : List.of("lampu", "tetangga", "anggrek")) {
            assertThat(found(word)).as(word).isEmpty();
        }
    }

    @Test
    void aCitizenFindsWhatIsPublishedAndTheirOwn() {
        TrackingNumber verified = written("Lampu jalan padam", "Gelap sekali di sini.", "Gang Anggrek");
        written("Lampu taman padam", "Gelap sekali di sini.", "Gang Anggrek");
        premises.lapor.officer(COORDINATOR).delegate(verified, PUPR, "Mohon").orElseThrow();

        assertThat(premises.lapor.citizen().published("lampu padam", null, 9).lines())
                .extracting(PublicLine::headline)
                .extracting(headline -> headline.title())
                .containsExactly("Lampu jalan padam");
        assertThat(premises.lapor.citizen().published("taman", null, 9).lines()).isEmpty();
        assertThat(premises.lapor.citizen(SARI).mine("taman", null, 9).lines()).hasSize(1);
        assertThat(premises.lapor.citizen(SARI).mine("yang", null, 9).lines()).isEmpty();
        assertThat(premises.lapor
                        .citizen(Actor.reporter("orang-lain"))
                        .mine("taman", null, 9)
                        .lines())
                .isEmpty();
    }

    @Test
    void anInboxIsNarrowedToHowTheDeadlineStands() {
        TrackingNumber report = written("Lampu padam", "Gelap sekali di sini.", "Gang Anggrek");

        assertThat(standing(DeadlineState.ON_TRACK)).containsExactly(report);
        premises.clock.forward(Duration.ofDays(2));
        assertThat(standing(DeadlineState.DUE_SOON)).containsExactly(report);
        assertThat(standing(DeadlineState.ON_TRACK)).isEmpty();
        premises.clock.forward(Duration.ofDays(2));
        assertThat(standing(DeadlineState.OVERDUE)).containsExactly(report);
        assertThat(standing(DeadlineState.PAUSED)).isEmpty();
        assertThat(standing(DeadlineState.MET)).isEmpty();
    }

    @Test
    void whatSomebodyLooksForIsNotPrinted() {
        assertThat(InboxFilter.ALL.saying("Suketi")).hasToString(InboxFilter.ALL.toString());
    }

    private TrackingNumber written(String title, String text, String place) {
        ReportDraft draft = ReportDraft.complaint(title, text, place)
                .by(new Reporter.Identified(City.SARI_IDENTITY, SARI.account()), Secrecy.OPEN);
        return premises.lapor.citizen(SARI).submit(draft).orElseThrow().tracking();
    }

    private void act(TrackingNumber report, SecrecyCommand command) {
        premises.lapor.officer(COORDINATOR).act(report, command).orElseThrow();
    }

    private List<TrackingNumber> found(String text) {
        return inbox(COORDINATOR, InboxFilter.ALL.saying(text));
    }

    private List<TrackingNumber> standing(DeadlineState state) {
        return inbox(COORDINATOR, InboxFilter.ALL.standing(state));
    }

    private List<TrackingNumber> inbox(Actor officer, InboxFilter filter) {
        return premises.lapor.officer(officer).inbox(filter, null, 50).lines().stream()
                .map(CaseLine::tracking)
                .toList();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.kernel.Actor;
import id.lapor.report.ArchiveReason;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an officer is shown before deciding what a report is. */
class HintsTest {

    private static final String PRANK = "wkwkwk tes tes doang min, jangan dibaca, halo halo";
    private static final String HOLE = "Lubang di jalan depan pasar makin dalam, mohon ditambal.";

    private final Lapor lapor =
            City.builder().clock(SettableClock.atWib("2026-03-02T09:00")).build();

    @Test
    void aPrankIsHintedAtWithTheWordsThatSoundLikeOne() {
        TrackingNumber prank = submitted(SARI, PRANK, Secrecy.OPEN);
        assertThat(findings(COORDINATOR, prank)).first().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(TriageKind.PRANK);
            assertThat(finding.sentence(Locale.forLanguageTag("id"))).contains("wkwkwk");
        });
    }

    @Test
    void whatMayRepeatAnotherReportIsAFindingToo() {
        TrackingNumber first = submitted(SARI, HOLE, Secrecy.OPEN);
        TrackingNumber again = submitted(SARI, HOLE, Secrecy.OPEN);
        assertThat(findings(COORDINATOR, again))
                .filteredOn(finding -> finding.kind() == TriageKind.DUPLICATE)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence(Locale.ENGLISH)).contains(first.value()));
    }

    @Test
    void onlyWhoGovernsTheReportIsShownThem() {
        TrackingNumber prank = submitted(SARI, PRANK, Secrecy.OPEN);
        assertThat(findings(PUPR_LIAISON, prank)).isEmpty();
        assertThat(findings(INSPECTORATE, prank)).isEmpty();
        assertThat(findings(SARI, prank)).isEmpty();
    }

    @Test
    void onceItIsVerifiedAndWithAnAgencyTheyHaveDoneTheirWork() {
        TrackingNumber prank = submitted(SARI, PRANK, Secrecy.OPEN);
        lapor.officer(COORDINATOR).delegate(prank, PUPR, "Tetap diperiksa").orElseThrow();
        assertThat(findings(COORDINATOR, prank)).isEmpty();
    }

    @Test
    void whoseReportsWereArchivedAsPranksIsKnownByTheirNumberOnly() {
        archivedAsSpam(submitted(SARI, PRANK, Secrecy.OPEN));
        archivedAsSpam(submitted(SARI, PRANK, Secrecy.OPEN));
        archived(submitted(SARI, HOLE, Secrecy.OPEN), ArchiveReason.TOO_GENERAL);
        TrackingNumber next = submitted(SARI, HOLE, Secrecy.OPEN);
        assertThat(findings(COORDINATOR, next))
                .filteredOn(finding -> finding.kind() == TriageKind.REPEATED_ABUSE)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence(Locale.ENGLISH)).contains("2"));
        TrackingNumber others = submitted(Actor.reporter("budi"), HOLE, Secrecy.OPEN);
        assertThat(kinds(others)).doesNotContain(TriageKind.REPEATED_ABUSE);
    }

    @Test
    void whatWasArchivedAsAPrankByMistakeIsNoPrankOnceItIsArchivedAsSomethingElse() {
        for (String text : List.of(HOLE, "Air PDAM mati di seluruh kampung sejak kemarin sore.")) {
            TrackingNumber report = submitted(SARI, text, Secrecy.OPEN);
            archivedAsSpam(report);
            lapor.officer(COORDINATOR)
                    .reopen(report, "Untuk pemeriksaan lapangan")
                    .orElseThrow();
            archived(report, ArchiveReason.TOO_GENERAL);
        }
        TrackingNumber third = submitted(SARI, "Lampu jalan di depan sekolah padam sejak Senin.", Secrecy.OPEN);
        assertThat(kinds(third)).doesNotContain(TriageKind.REPEATED_ABUSE);
    }

    @Test
    void archivingOneReportTellsNothingAboutWhoWroteAHiddenOne() {
        for (Secrecy hidden : List.of(Premises.ANONIM, new Secrecy(Secrecy.OPEN.anonymity(), true))) {
            TrackingNumber secret = submitted(SARI, HOLE, hidden);
            archivedAsSpam(submitted(SARI, PRANK, Secrecy.OPEN));
            archivedAsSpam(submitted(SARI, PRANK, Secrecy.OPEN));
            assertThat(kinds(secret)).as("the hidden one").doesNotContain(TriageKind.REPEATED_ABUSE);
        }
        Actor budi = Actor.reporter("budi");
        archivedAsSpam(submitted(budi, PRANK, Premises.ANONIM));
        archivedAsSpam(submitted(budi, PRANK, Premises.ANONIM));
        assertThat(kinds(submitted(budi, HOLE, Secrecy.OPEN)))
                .as("beside hidden ones")
                .doesNotContain(TriageKind.REPEATED_ABUSE);
    }

    private TrackingNumber submitted(Actor citizen, String text, Secrecy secrecy) {
        return lapor.citizen(citizen)
                .submit(City.told(text, citizen, secrecy))
                .orElseThrow()
                .tracking();
    }

    private void archivedAsSpam(TrackingNumber report) {
        archived(report, ArchiveReason.SPAM);
    }

    private void archived(TrackingNumber report, ArchiveReason reason) {
        lapor.officer(COORDINATOR)
                .archive(report, reason, "Tidak memuat laporan")
                .orElseThrow();
    }

    private List<TriageKind> kinds(TrackingNumber report) {
        return findings(COORDINATOR, report).stream().map(TriageFinding::kind).toList();
    }

    private List<TriageFinding> findings(Actor officer, TrackingNumber report) {
        return lapor.officer(officer).hints(report).findings();
    }
}

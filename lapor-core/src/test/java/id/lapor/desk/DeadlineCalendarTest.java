package id.lapor.desk;

import static id.lapor.desk.ForeignReader.day;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.property.Uid;
import id.lapor.agency.Agency;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Deadlines for an officer's own calendar, which may lie with anybody: read back by somebody else's reader. */
class DeadlineCalendarTest {

    private final Premises premises = new Premises();

    @Test
    void aDeadlineIsAnEventOfTheWholeLastDayThatIsInTime() {
        TrackingNumber hole = delegated();
        assertThat(calendar(PUPR_LIAISON))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//id.lapor//lapor-core//ID",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Tenggat laporan",
                        "BEGIN:VEVENT",
                        "UID:" + hole + "-first-reply@id.lapor",
                        "DTSTAMP:20260302T021731Z",
                        "SEQUENCE:" + premises.report(hole).version(),
                        "DTSTART;VALUE=DATE:20260309",
                        "DTEND;VALUE=DATE:20260310",
                        "SUMMARY:Jawaban pertama instansi: laporan " + hole,
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void anotherReaderUnderstandsEveryPartOfIt() {
        TrackingNumber hole = delegated();
        VEvent event = onlyEvent(PUPR_LIAISON);
        assertThat(event.getUid().getValue()).startsWith(hole.value());
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event)).isEqualTo("2026-03-09");
        assertThat(event.getSummary().getValue()).isEqualTo("Jawaban pertama instansi: laporan " + hole);
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-03-02T02:17:31Z");
    }

    @Test
    void inEnglishOnRequestAndInIndonesianForEverybodyElse() {
        TrackingNumber hole = delegated();
        OfficerDesk desk = premises.lapor.officer(PUPR_LIAISON);
        assertThat(desk.deadlines(Locale.ENGLISH))
                .contains("X-WR-CALNAME:Report deadlines", "First reply of the agency: report " + hole);
        assertThat(desk.deadlines(Locale.FRENCH)).isEqualTo(desk.deadlines(Wording.INDONESIAN));
    }

    @Test
    void whatIsOverdueSaysSoOnItsOwnDay() {
        delegated();
        premises.clock.set("2026-03-09T23:59");
        assertThat(calendar(PUPR_LIAISON)).doesNotContain("terlambat");
        premises.clock.set("2026-03-10T00:00");
        VEvent event = onlyEvent(PUPR_LIAISON);
        assertThat(day(event)).isEqualTo("2026-03-09");
        assertThat(event.getSummary().getValue()).endsWith(" (terlambat)");
    }

    @Test
    void whatDependsOnDaysOffThatAreNotDecreedSaysSo() {
        premises.clock.set("2031-03-03T09:00");
        delegated();
        assertThat(onlyEvent(PUPR_LIAISON).getSummary().getValue()).endsWith(" (tanggal sementara)");
        premises.clock.set("2031-04-03T09:00");
        assertThat(onlyEvent(PUPR_LIAISON).getSummary().getValue()).endsWith(" (terlambat) (tanggal sementara)");
    }

    @Test
    void theDayIsTheAgencysOwnHoweverFarEastItWorks() {
        premises.lapor.agencies().save(new Agency(PUPR, "Dinas PUPR", null, ZoneId.of("Asia/Jayapura")));
        premises.clock.set("2026-03-02T23:30");
        delegated();
        assertThat(day(onlyEvent(PUPR_LIAISON))).isEqualTo("2026-03-10");
    }

    @Test
    void aDeadlineThatMovesTakesItsEventAlong() {
        TrackingNumber hole = delegated();
        VEvent before = onlyEvent(PUPR_LIAISON);
        premises.clock.set("2026-03-04T09:00");
        premises.lapor
                .officer(COORDINATOR)
                .delegate(hole, City.DISHUB, "Silakan")
                .orElseThrow();

        VEvent after = onlyEvent(DISHUB_LIAISON);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(day(after)).isAfter(day(before));
        assertThat(events(PUPR_LIAISON)).isEmpty();
    }

    @Test
    void theNextClockIsAnotherEvent() {
        TrackingNumber hole = delegated();
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        VEvent event = onlyEvent(PUPR_LIAISON);
        assertThat(event.getUid()).isEqualTo(new Uid(hole + "-resolution@id.lapor"));
        assertThat(event.getSummary().getValue()).startsWith("Penyelesaian: ");
    }

    @Test
    void theEarliestComeFirst() {
        TrackingNumber first = delegated();
        premises.clock.set("2026-03-05T09:00");
        TrackingNumber second = delegated();
        assertThat(events(PUPR_LIAISON))
                .extracting(event -> event.getUid().getValue().substring(0, 12))
                .containsExactly(first.value(), second.value());
    }

    @Test
    void anEmptyInboxIsACalendarThatEveryReaderTakes() {
        assertThat(events(PUPR_LIAISON)).isEmpty();
        assertThat(events(Actor.visitor())).isEmpty();
        assertThat(calendar(PUPR_LIAISON)).isEqualTo(calendar(DISHUB_LIAISON));
    }

    @Test
    void aReportThatEndedLeavesTheCalendar() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        assertThat(events(COORDINATOR)).hasSize(1);
        premises.lapor
                .officer(COORDINATOR)
                .archive(hole, ArchiveReason.SPAM, "Iseng")
                .orElseThrow();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .inbox(InboxFilter.ALL, null, 10)
                        .lines())
                .hasSize(1);
        assertThat(events(COORDINATOR)).isEmpty();
    }

    @Test
    void aLongInboxIsReadToTheThousandthDeadlineAndNoFurther() {
        TrackingNumber latest = null;
        for (int i = 0; i < 1_001; i++) {
            premises.clock.set(i < 1_000 ? "2026-03-02T09:00" : "2026-03-04T09:00");
            latest = premises.lapor
                    .citizen(City.SARI)
                    .submit(City.hole(Secrecy.OPEN))
                    .orElseThrow()
                    .tracking();
        }
        List<String> uids = events(COORDINATOR).stream()
                .map(event -> event.getUid().getValue())
                .toList();
        assertThat(uids).hasSize(1_000).doesNotHaveDuplicates().doesNotContain(latest + "-verification@id.lapor");
    }

    private TrackingNumber delegated() {
        return City.delegatedHole(premises.lapor, Secrecy.OPEN).tracking();
    }

    private String calendar(Actor officer) {
        return premises.lapor.officer(officer).deadlines(Wording.INDONESIAN);
    }

    private List<VEvent> events(Actor officer) {
        return ForeignReader.events(calendar(officer));
    }

    private VEvent onlyEvent(Actor officer) {
        List<VEvent> events = events(officer);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}

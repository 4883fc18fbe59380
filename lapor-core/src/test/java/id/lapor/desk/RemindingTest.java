package id.lapor.desk;

import static id.lapor.subject.Classification.INFORMATION_REQUEST;
import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapor.Lapor;
import id.lapor.LaporBuilder;
import id.lapor.agency.Agency;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.Notice;
import id.lapor.report.AgencyCommand;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.OfficeHours;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has to act is reminded in time, then the offices above; each reminder once. Sweeps come every five minutes. */
class RemindingTest {

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);
    private final Lapor lapor = opened();

    @Test
    void theAgencyIsRemindedThenItsHeadThenTheDeskEveryWorkingMorning() {
        delegatedHole();
        assertThat(toldUntil("2026-06-13T00:00"))
                .as("first reply within five working days, resolution within fourteen")
                .containsExactly(
                        "2026-06-05T08:00 LIAISON@dinas-pupr DUE_SOON",
                        "2026-06-08T08:00 LIAISON@dinas-pupr DUE_SOON",
                        "2026-06-10T08:00 HEAD@dinas-pupr OVERDUE",
                        "2026-06-11T08:00 COORDINATOR OVERDUE",
                        "2026-06-11T08:00 LIAISON@dinas-pupr DUE_SOON",
                        "2026-06-12T08:00 COORDINATOR OVERDUE");
    }

    @Test
    void latenessClimbsTheAgencyTreeOfficeByOffice() {
        TrackingNumber hole = delegatedHole();
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-13T00:00"))
                .filteredOn(told -> told.endsWith("OVERDUE"))
                .containsExactly(
                        "2026-06-10T08:00 HEAD@dinas-pupr.bina-marga OVERDUE",
                        "2026-06-11T08:00 HEAD@dinas-pupr OVERDUE",
                        "2026-06-12T08:00 COORDINATOR OVERDUE");
    }

    @Test
    void aReporterIsRemindedOfAnAnswerBeforeTheReportIsClosed() {
        City.answeredHole(lapor, Secrecy.OPEN);
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-20T00:00"))
                .containsExactly(
                        "2026-06-09T08:00 REPORTER STILL_WAITS",
                        "2026-06-12T08:00 REPORTER STILL_WAITS",
                        "2026-06-18T00:00 REPORTER CLOSED");
    }

    @Test
    void ofASecretReportItsReporterIsToldNoMoreThanThatThereIsSomethingToSee() {
        City.answeredHole(lapor, new Secrecy(Anonymity.ANONIM, true));
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-13T00:00"))
                .containsExactly("2026-06-09T08:00 REPORTER DEVELOPMENT", "2026-06-12T08:00 REPORTER DEVELOPMENT");
    }

    @Test
    void anEmergencyIsCalledOutAtAnyHourUntilSomebodyIsThere() {
        clock.set("2026-06-06T23:00");
        TrackingNumber hole = delegatedHole();
        declareEmergency(hole);
        assertThat(toldUntil("2026-06-07T00:05"))
                .containsExactly(
                        "2026-06-06T23:10 LIAISON@dinas-pupr EMERGENCY",
                        "2026-06-06T23:15 LIAISON@dinas-pupr EMERGENCY",
                        "2026-06-06T23:20 HEAD@dinas-pupr EMERGENCY",
                        "2026-06-06T23:40 COORDINATOR EMERGENCY",
                        "2026-06-07T00:00 COORDINATOR EMERGENCY");

        lapor.officer(PUPR_LIAISON)
                .act(hole, new AgencyCommand.Progress(FollowUp.onSite("Regu sudah di lokasi dan menutup jalan.")))
                .orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-07T06:00")).isEmpty();
    }

    @Test
    void anEmergencyThatFollowsAnOrdinaryReportIsCalledOutThere() {
        TrackingNumber ordinary = delegatedHole();
        TrackingNumber urgent = delegatedHole();
        declareEmergency(urgent);
        link(urgent, ordinary);
        clock.forward(Duration.ofMinutes(25));
        lapor.clock().sweep();
        assertThat(storage.notices().waiting(100))
                .extracting(Notice::tracking, notice -> notice.kind().name())
                .containsExactly(tuple(ordinary, "EMERGENCY"));
    }

    @Test
    void anEmergencyThatGoesOnByItselfIsCalledOutAgain() {
        TrackingNumber ordinary = delegatedHole();
        TrackingNumber urgent = delegatedHole();
        declareEmergency(urgent);
        link(urgent, ordinary);
        lapor.officer(COORDINATOR)
                .act(urgent, new GovernorCommand.Unlink(Remark.internal("Kabel lain")))
                .orElseThrow();
        forgetWhatWasTold();
        clock.forward(Duration.ofMinutes(25));
        lapor.clock().sweep();
        assertThat(storage.notices().waiting(100)).extracting(Notice::tracking).contains(urgent);
    }

    @Test
    void theDeskThatHasToVerifyIsToldThatItIsLate() {
        lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-09T00:00"))
                .containsExactly(
                        "2026-06-04T08:00 COORDINATOR DUE_SOON",
                        "2026-06-05T08:00 COORDINATOR DUE_SOON",
                        "2026-06-08T08:00 COORDINATOR OVERDUE");
    }

    @Test
    void nobodyIsRemindedAtNightWhateverHappensThen() {
        TrackingNumber hole = delegatedHole();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 30)))
                .orElseThrow();
        clock.set("2026-06-06T23:00");
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.Reclassify(INFORMATION_REQUEST, "jalan", Remark.internal("Bertanya")))
                .orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-08T23:00")).containsExactly("2026-06-08T08:00 LIAISON@dinas-pupr DUE_SOON");
    }

    @Test
    void theDeskIsRemindedInItsOwnHoursAndNotInThoseOfTheAgency() {
        Lapor evenings = opened(City.builder().officeHours(PUPR, OfficeHours.mondayToFriday("20:00-23:00")));
        City.delegatedHole(evenings, Secrecy.OPEN);
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-13T00:00", evenings))
                .contains("2026-06-10T20:00 HEAD@dinas-pupr OVERDUE", "2026-06-12T08:00 COORDINATOR OVERDUE")
                .filteredOn(told -> told.contains(" COORDINATOR "))
                .allMatch(told -> told.contains("T08:00"));
    }

    @Test
    void aReminderThatWaitsIsNotLostWhenTheReporterAsksForSecrecy() {
        TrackingNumber hole = delegatedHole();
        clock.set("2026-06-10T08:00");
        lapor.clock().sweep();
        lapor.citizen(SARI)
                .changeSecrecy(hole, new Secrecy(Anonymity.ANONIM, true))
                .orElseThrow();
        lapor.clock().sweep();
        assertThat(told()).contains("2026-06-10T08:00 HEAD@dinas-pupr OVERDUE");
    }

    @Test
    void anAgencyIsRemindedOnTheMorningThatItNamedItselfUnlessItToldBefore() {
        TrackingNumber hole = delegatedHole();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 7)))
                .orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-09T00:00"))
                .as("a Sunday: on the Friday before")
                .containsExactly("2026-06-05T08:00 LIAISON@dinas-pupr STEP_TODAY");

        lapor.officer(PUPR_LIAISON)
                .progress(
                        hole,
                        FollowUp.progress(
                                "Lubang sudah digali dan dibersihkan.", "Menambal", LocalDate.of(2026, 6, 10)))
                .orElseThrow();
        lapor.officer(PUPR_LIAISON)
                .progress(hole, FollowUp.progress("Lubang sudah ditambal sebagian.", null, null))
                .orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-11T00:00")).isEmpty();
    }

    @Test
    void whoIsNotAskedIsNotReminded() {
        TrackingNumber asked = delegatedHole();
        lapor.officer(COORDINATOR).ask(asked, "Di sisi mana?").orElseThrow();
        TrackingNumber followed = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON)
                .answer(followed, City.fixed(), Photos.jpeg())
                .orElseThrow();
        lapor.citizen(SARI).close(followed, 5).orElseThrow();
        TrackingNumber withdrawn = delegatedHole();
        lapor.citizen(SARI).withdraw(withdrawn, "Sudah baik").orElseThrow();
        forgetWhatWasTold();
        assertThat(toldUntil("2026-06-12T00:00")).containsExactly("2026-06-09T08:00 REPORTER STILL_WAITS");
    }

    @Test
    void aFollowersAgencyIsRemindedOfTheReportThatItFollowsOnly() {
        TrackingNumber hole = delegatedHole();
        TrackingNumber second = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        link(second, hole);
        clock.set("2026-06-05T08:00");
        lapor.clock().sweep();
        assertThat(storage.notices().waiting(9)).extracting(Notice::tracking).containsExactly(hole);
    }

    @Test
    void onSeveralNodesEachReminderIsSentOnceAndAfterAnOutageOnlyTheLast() {
        delegatedHole();
        clock.set("2026-06-08T09:00");
        assertThat(lapor.clock().sweep().reminded()).isEqualTo(1);
        assertThat(opened().clock().sweep().reminded()).isZero();
        assertThat(told()).containsExactly("2026-06-08T09:00 LIAISON@dinas-pupr DUE_SOON");
        assertThat(toldUntil("2026-06-10T00:00")).isEmpty();
    }

    @Test
    void anAgencyThatMovesToAnotherZoneHasItsReportsReckonedAnewByTheNextSweep() {
        TrackingNumber hole = delegatedHole();
        assertThat(lapor.clock().sweep().rescheduled()).isZero();
        Instant inTheWest = dueAt(hole);

        lapor.agencies().save(new Agency(PUPR, "Dinas PUPR", null, ZoneId.of("Asia/Jayapura")));
        assertThat(lapor.clock().sweep().rescheduled()).isEqualTo(1);
        assertThat(dueAt(hole)).isEqualTo(inTheWest.minus(Duration.ofHours(2)));
        assertThat(lapor.clock().sweep().rescheduled()).isZero();
        assertThat(toldUntil("2026-06-06T00:00")).containsExactly("2026-06-05T06:00 LIAISON@dinas-pupr DUE_SOON");
    }

    private Instant dueAt(TrackingNumber hole) {
        return storage.reports().find(hole).orElseThrow().due().at();
    }

    private TrackingNumber delegatedHole() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        forgetWhatWasTold();
        return hole;
    }

    private void declareEmergency(TrackingNumber hole) {
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.DeclareEmergency(Remark.internal("Kabel menjuntai")))
                .orElseThrow();
        forgetWhatWasTold();
    }

    private void link(TrackingNumber follower, TrackingNumber target) {
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();
        forgetWhatWasTold();
    }

    private Lapor opened() {
        return opened(City.builder());
    }

    private Lapor opened(LaporBuilder builder) {
        return builder.storage(storage).key(key).clock(clock).build();
    }

    private List<String> toldUntil(String local) {
        return toldUntil(local, lapor);
    }

    private List<String> toldUntil(String local, Lapor sweeping) {
        List<String> told = new ArrayList<>();
        for (Instant end = SettableClock.wib(local); clock.instant().isBefore(end); ) {
            clock.forward(Duration.ofMinutes(5));
            sweeping.clock().sweep();
            told.addAll(told());
        }
        return told;
    }

    private List<String> told() {
        List<String> told = storage.notices().waiting(100).stream()
                .map(notice ->
                        LocalDateTime.ofInstant(notice.at(), Agency.WIB) + " " + notice.to() + " " + notice.kind())
                .sorted()
                .toList();
        forgetWhatWasTold();
        return told;
    }

    private void forgetWhatWasTold() {
        storage.notices().waiting(100).forEach(notice -> storage.notices().sent(notice.id()));
    }
}

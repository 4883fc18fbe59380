package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Remark;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.NoticeKind;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.triage.Triage;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a reporter writes may call people out before anybody has read it; a person decides whether that was right. */
class AlarmTest {

    private static final String DANGER =
            "Tolong cepat, kabel listrik putus menjuntai di jalan dan ada anak kesetrum, masih terjepit sekarang!";
    private static final String HOLE = "Lubang di jalan depan pasar makin dalam, mohon ditambal.";

    private final SettableClock clock = SettableClock.atWib("2026-03-01T23:50");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);
    private final Lapor lapor =
            City.builder().storage(storage).key(key).clock(clock).build();

    @Test
    void whoIsInDangerNeedsNobodyToReadItFirst() {
        TrackingNumber report = submitted(lapor, DANGER);
        assertThat(due(report).clock()).isEqualTo(SlaClock.ON_SITE);
        assertThat(due(report).at()).isEqualTo(SettableClock.wib("2026-03-02T00:10"));
        assertThat(told(report)).contains("COORDINATOR EMERGENCY");
    }

    @Test
    void anOrdinaryReportCallsNobodyOut() {
        TrackingNumber report = submitted(lapor, HOLE);
        assertThat(due(report).clock()).isEqualTo(SlaClock.VERIFICATION);
        assertThat(told(report)).isNotEmpty().noneMatch(notice -> notice.endsWith("EMERGENCY"));
    }

    @Test
    void whereItIsNotCertainTheDeskIsToldAtOnceAndDecides() {
        Lapor unsure = City.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .triage(new Triage(List.of(report ->
                        List.of(new TriageFinding(TriageKind.EMERGENCY, 0.9, "EMERGENCY", List.of("jatuh"))))))
                .routing(RoutingPolicy.of(
                        List.of(RoutingRule.category("jalan", PUPR).atOnceInEmergencies())))
                .build();
        TrackingNumber report = submitted(unsure, HOLE);
        assertThat(due(report).clock()).isEqualTo(SlaClock.VERIFICATION);
        assertThat(view(report).headline().status()).isEqualTo(Status.SUBMITTED);
        assertThat(told(report)).contains("COORDINATOR PERHAPS_EMERGENCY").doesNotContain("COORDINATOR EMERGENCY");
        assertThat(unsure.officer(COORDINATOR).hints(report).findings())
                .extracting(TriageFinding::kind)
                .contains(TriageKind.EMERGENCY);
    }

    @Test
    void officersReadThatTheSystemCalledThemAndWhoGovernsWhichWordsDid() {
        TrackingNumber report = submitted(lapor, DANGER);
        assertThat(view(report).content().timeline())
                .filteredOn(event -> event.act() == Entry.DECLARE_EMERGENCY)
                .singleElement()
                .satisfies(event -> assertThat(event.statement().text())
                        .contains("oleh sistem")
                        .doesNotContain("kabel"));
        assertThat(lapor.officer(COORDINATOR).hints(report).findings())
                .filteredOn(finding -> finding.kind() == TriageKind.EMERGENCY)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence(Locale.ENGLISH)).contains("kabel putus"));
        assertThat(lapor.citizen(SARI).open(report).orElseThrow().content().timeline())
                .allSatisfy(event -> assertThat(event.act() == Entry.DECLARE_EMERGENCY ? event.statement() : null)
                        .isNull());
    }

    @Test
    void aStandingOrderForEmergenciesSendsItToWhoGoesThere() {
        Lapor ordered = City.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .routing(RoutingPolicy.of(List.of(
                        RoutingRule.category("jalan", PUPR),
                        new RoutingRule(null, null, null, DISHUB, RoutingRule.StandingOrder.IN_EMERGENCIES))))
                .build();
        TrackingNumber report = submitted(ordered, DANGER);
        assertThat(view(report).headline().status()).isEqualTo(Status.DELEGATED);
        assertThat(told(report))
                .contains(
                        "LIAISON@dinas-perhubungan DELEGATED",
                        "LIAISON@dinas-perhubungan EMERGENCY",
                        "COORDINATOR EMERGENCY");
        assertThat(view(submitted(ordered, HOLE)).headline().status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whatIsAddedLaterCallsPeopleOutToo() {
        TrackingNumber report = submitted(lapor, HOLE);
        Progressed added = lapor.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(due(report).clock()).isEqualTo(SlaClock.ON_SITE);
        assertThat(added.version())
                .as("the version it has now")
                .isEqualTo(view(report).workings().version());
    }

    @Test
    void whoIsCalledOutAlreadyIsNotCalledTwice() {
        TrackingNumber report = submitted(lapor, DANGER);
        clock.forward(Duration.ofMinutes(5));
        lapor.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(view(report).content().timeline())
                .filteredOn(event -> event.act() == Entry.DECLARE_EMERGENCY)
                .hasSize(1);
        assertThat(due(report).at()).isEqualTo(SettableClock.wib("2026-03-02T00:10"));
    }

    @Test
    void whatIsAddedToADuplicateCallsPeopleOutAtItsTarget() {
        TrackingNumber target = submitted(lapor, HOLE);
        TrackingNumber follower = submitted(lapor, HOLE);
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Laporan yang sama")))
                .orElseThrow();
        lapor.citizen(SARI).add(follower, DANGER).orElseThrow();
        assertThat(due(target).clock()).isEqualTo(SlaClock.ON_SITE);
        assertThat(view(target).content().timeline())
                .filteredOn(event -> event.act() == Entry.DECLARE_EMERGENCY)
                .singleElement()
                .satisfies(event -> assertThat(event.statement().text()).doesNotContain("kabel"));
    }

    @Test
    void aFalseAlarmIsCalledOffAndHintedAtNoMore() {
        TrackingNumber report = submitted(lapor, DANGER);
        lapor.officer(COORDINATOR)
                .callOffEmergency(report, "Kabel itu kabel telepon, tidak beraliran listrik")
                .orElseThrow();
        assertThat(due(report).clock()).isEqualTo(SlaClock.VERIFICATION);
        assertThat(lapor.officer(COORDINATOR).hints(report).findings())
                .extracting(TriageFinding::kind)
                .doesNotContain(TriageKind.EMERGENCY);
    }

    @Test
    void aRegionWithoutRulesCallsNobodyOutByItself() {
        Lapor quiet = City.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .triage(new Triage(List.of()))
                .build();
        assertThat(due(submitted(quiet, DANGER)).clock()).isEqualTo(SlaClock.VERIFICATION);
    }

    private static TrackingNumber submitted(Lapor lapor, String text) {
        return lapor.citizen(SARI).submit(City.told(text)).orElseThrow().tracking();
    }

    private OfficerView view(TrackingNumber report) {
        return lapor.officer(COORDINATOR).open(report).orElseThrow();
    }

    private DueView due(TrackingNumber report) {
        return view(report).headline().due();
    }

    private List<String> told(TrackingNumber report) {
        return storage.notices().waiting(1_000).stream()
                .filter(notice -> notice.tracking().equals(report))
                .filter(notice -> notice.kind() != NoticeKind.RECEIVED)
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }
}

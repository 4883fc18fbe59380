package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Cause;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KpiTest {

    private static Kpi kpi(Told... reports) {
        return Kpi.of(Summary.of(Stream.of(reports).map(Told::facts).toList()));
    }

    private static Told delegated() {
        return Told.submitted().delegated(City.PUPR);
    }

    private static Told answered(int days) {
        return delegated().days(days).answered(City.PUPR, Cause.WEAR);
    }

    @Test
    void ofNothingEveryShareIsZeroAndNothingTookAnyTime() {
        Kpi none = kpi();
        assertThat(none.received()).isZero();
        assertThat(none.responded()).isEqualTo(Share.of(0, 0));
        assertThat(none.responded().rate()).isZero();
        assertThat(none.toFirstReply()).isEqualTo(new Kpi.Timing(0, null, null));
        assertThat(none.satisfaction().mean()).isNull();
        assertThat(none.compliance()).isEmpty();
        assertThat(none.red()).isZero();
    }

    @Test
    void sharesAreOfAllReceivedWhateverBecameOfThem() {
        Kpi kpi = kpi(
                answered(1),
                delegated().days(1).started(City.PUPR, LocalDate.of(2026, 3, 9)),
                Told.submitted().archived(ArchiveReason.SPAM),
                Told.submitted().withdrawn());
        assertThat(kpi.responded()).isEqualTo(new Share(2, 4, Share.Base.ALL_RECEIVED));
        assertThat(kpi.followedUp()).isEqualTo(new Share(1, 4, Share.Base.ALL_RECEIVED));
        assertThat(kpi.counts().dropped()).isEqualTo(Map.of(Dropped.SPAM, 1L, Dropped.WITHDRAWN, 1L));
    }

    @Test
    void countsGoByEverythingThatAMayorAsksFor() {
        Kpi kpi = kpi(
                answered(1).on("banjir").at(new Place("Jalan", "33.71.02.1004", null, null)),
                Told.submitted()
                        .by(Channel.SMS)
                        .delegated(City.DISHUB)
                        .returned(City.DISHUB)
                        .delegated(City.PUPR));
        assertThat(kpi.counts().byYear()).isEqualTo(Map.of(2026, 2L));
        assertThat(kpi.counts().byTopic()).isEqualTo(Map.of("banjir", 1L, "jalan", 1L));
        assertThat(kpi.counts().byChannel()).isEqualTo(Map.of(Channel.WEBSITE, 1L, Channel.SMS, 1L));
        assertThat(kpi.counts().byRegion()).isEqualTo(Map.of("33.71.02", 1L));
        assertThat(kpi.counts().byStatus()).isEqualTo(Map.of(Status.ANSWERED, 1L, Status.DELEGATED, 1L));
        assertThat(kpi.counts().byLead()).isEqualTo(Map.of(City.PUPR, 2L));
        assertThat(kpi.counts().byAgency()).isEqualTo(Map.of(City.PUPR, 2L, City.DISHUB, 1L));
    }

    @Test
    void theMedianAndTheNinetiethPercentileAreTimesThatOccurred() {
        Told[] ten = IntStream.rangeClosed(1, 10).mapToObj(KpiTest::answered).toArray(Told[]::new);
        Kpi.Timing timing = kpi(ten).toResolution();
        assertThat(timing).isEqualTo(new Kpi.Timing(10, Duration.ofDays(5), Duration.ofDays(9)));
        assertThat(kpi(answered(1), answered(3), answered(40)).toFirstReply())
                .isEqualTo(new Kpi.Timing(3, Duration.ofDays(3), Duration.ofDays(40)));
        assertThatThrownBy(() -> Summary.EMPTY.percentile(Dimension.TO_RESOLUTION, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 100");
    }

    @Test
    void onlyStarsThatSomebodyGaveAreSatisfaction() {
        Kpi.Satisfaction said = kpi(
                        answered(1).closed(5),
                        answered(1).closed(2),
                        answered(1).closedBySilence(),
                        delegated())
                .satisfaction();
        assertThat(said.rated()).isEqualTo(Share.of(2, 4));
        assertThat(said.mean()).isEqualTo(3.5);
        assertThat(said.byStars()).isEqualTo(Map.of(2, 1L, 5, 1L));
    }

    @Test
    void promisesThatWaitOrBecamePointlessSayNothing() {
        LocalDate thursday = LocalDate.of(2026, 3, 5);
        Kpi kpi = kpi(
                delegated().started(City.PUPR, thursday).days(1).answered(City.PUPR, Cause.WEAR),
                delegated().started(City.PUPR, thursday).days(9),
                delegated().started(City.PUPR, thursday).progressed(City.PUPR, thursday.plusDays(1)),
                delegated().started(City.PUPR, thursday).withdrawn());
        assertThat(kpi.promisesKept()).isEqualTo(new Share(1, 3, Share.Base.PROMISES_DUE));
    }

    @Test
    void complianceIsOfClocksThatAreDecided() {
        Kpi kpi = kpi(answered(1), answered(30), delegated(), delegated().days(10));
        assertThat(kpi.compliance())
                .containsOnlyKeys(SlaClock.VERIFICATION, SlaClock.FIRST_REPLY, SlaClock.RESOLUTION)
                .containsEntry(SlaClock.VERIFICATION, new Share(4, 4, Share.Base.CLOCKS_DECIDED))
                .containsEntry(SlaClock.FIRST_REPLY, new Share(1, 3, Share.Base.CLOCKS_DECIDED))
                .containsEntry(SlaClock.RESOLUTION, new Share(1, 2, Share.Base.CLOCKS_DECIDED));
    }

    @Test
    void lateReportsAreCountedByWhoIsLate() {
        Kpi kpi = kpi(
                delegated().days(10),
                delegated().days(10),
                Told.submitted().delegated(City.DISHUB).days(10),
                Told.submitted().days(10));
        assertThat(kpi.overdue()).isEqualTo(Map.of(City.PUPR, 2L, City.DISHUB, 1L));
        assertThat(kpi.deskOverdue()).isEqualTo(1);
        assertThat(kpi.red()).isEqualTo(Duration.ofDays(40));
    }

    @Test
    void aShareCannotBeMoreThanItsWhole() {
        assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Share.of(1, 3).rest()).isEqualTo(Share.of(2, 3));
    }

    @Test
    void aShareIsSaidWithItsDenominator() {
        assertThat(Share.of(2141, 2329).sentence(Wording.INDONESIAN))
                .isEqualTo("91,9 % (2.141 dari 2.329 laporan yang masuk)");
        assertThat(Share.of(2141, 2329).sentence(Locale.ENGLISH)).isEqualTo("91.9 % (2,141 of 2,329 reports received)");
        for (Share.Base base : Share.Base.values()) {
            assertThat(new Share(1, 2, base).sentence(Wording.INDONESIAN)).startsWith("50,0 % (1 dari 2 ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whyNobodyAnswersAnyMoreHasALabelInBothLanguages(Dropped dropped) {
        assertThat(dropped.label(Wording.INDONESIAN)).isNotBlank();
        assertThat(dropped.label(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void smallCellsOfAPublishedTableAreHiddenWithOneRectangle() {
        CrossTable<String, AgencyId> table = new CrossTable<>(
                List.of("banjir", "jalan", "sampah"),
                List.of(City.DISHUB, City.PUPR, AgencyId.of("dlh")),
                List.of(List.of(3L, 20L, 9L), List.of(30L, 40L, 8L), List.of(6L, 0L, 50L)));
        Published.Table<String, AgencyId> shown = Published.of(table);
        assertThat(shown.cells().get(0)).extracting(OptionalLong::isPresent).containsExactly(false, false, true);
        assertThat(shown.cells().get(1)).extracting(OptionalLong::isPresent).containsExactly(true, true, true);
        assertThat(shown.cells().get(2)).extracting(OptionalLong::isPresent).containsExactly(false, false, true);
        assertThat(shown.rowTotals()).extracting(OptionalLong::getAsLong).containsExactly(32L, 78L, 56L);
        assertThat(shown.total()).hasValue(166);
    }

    @Test
    void aTableCountsByTwoDimensions() {
        List<ReportFacts> facts = Stream.of(
                        answered(1), answered(1), delegated().on("banjir"), Told.submitted())
                .map(Told::facts)
                .toList();
        assertThat(CrossTable.of(facts, Dimension.TOPIC, Dimension.LEAD))
                .isEqualTo(new CrossTable<>(
                        List.of("banjir", "jalan"), List.of(City.PUPR), List.of(List.of(1L), List.of(2L))));
        assertThatThrownBy(() -> new CrossTable<>(List.of("jalan"), List.of(1, 2), List.of(List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

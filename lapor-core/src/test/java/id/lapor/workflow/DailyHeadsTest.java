package id.lapor.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.workflow.DailyHeads.Flaw;
import id.lapor.workflow.DailyHeads.History;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DailyHeadsTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    private static final int DAYS = 3;
    private static final String ROOT = "123456789015";

    private static final HistoryChain CHAIN =
            new HistoryChain(MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32])));

    /**
     * Computed by {@code printf} and {@code openssl dgst -sha256} over the text that the class comment of DailyHeads
     * describes; the second day is
     * {@code printf 'lapor-day-1\n10:2026-03-18\n64:<digest of the first>\n1:0' | openssl dgst -sha256}.
     */
    @Test
    void theEncodingIsFixedByGoldenVectors() {
        DailyHead first = DailyHeads.commit(
                TUESDAY,
                null,
                Stream.of(
                        new SealedHead("100000000008", 1, "aa".repeat(32)),
                        new SealedHead(ROOT, 3, "0123456789abcdef".repeat(4))));
        DailyHead second = DailyHeads.commit(TUESDAY.plusDays(1), first, Stream.empty());
        assertThat(first.digest()).isEqualTo("0b6a117a209c5835fcd7071eae72c8ae3c1592f9741683957a05603f459549a5");
        assertThat(second.digest()).isEqualTo("b8f01a3c715156931b25589663d2e1a2abbbd091141d7d15e430c8f54a9731f1");
        assertThat(List.of(first.reports(), second.reports())).containsExactly(2L, 0L);
    }

    @Test
    void reportsOutOfOrderOrTwiceAreRefusedAndNotNamed() {
        SealedHead one = new SealedHead("1", 1, "a".repeat(64));
        SealedHead two = new SealedHead("2", 1, "a".repeat(64));
        assertThatThrownBy(() -> DailyHeads.commit(TUESDAY, null, Stream.of(two, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number 2 of 2026-03-17");
        assertThatThrownBy(() -> DailyHeads.commit(TUESDAY, null, Stream.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsCommittedToBehindTheDayBefore() {
        DailyHead first = DailyHeads.commit(TUESDAY, null, Stream.empty());
        assertThatThrownBy(() -> DailyHeads.commit(TUESDAY.plusDays(2), first, Stream.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-17")
                .hasMessageContaining("2026-03-19");
    }

    @Test
    void theStreamIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<History> histories = Stream.<History>empty().onClose(() -> closed.set(true));
        DailyHeads.agrees(DailyHeads.commit(TUESDAY, null, Stream.empty()), WIB, histories);
        assertThat(closed).isTrue();
    }

    @Test
    void theDayEndsInTheZoneOfTheInstallation() {
        Instant midnight = TUESDAY.plusDays(1).atStartOfDay(WIB).toInstant();
        History history = new History(ROOT, written(ROOT, List.of(midnight.minusNanos(1_000), midnight)));
        assertThat(changed(TUESDAY, WIB, history)).containsExactly(1L);
        assertThat(changed(TUESDAY.plusDays(1), WIB, history)).containsExactly(2L);
        assertThat(changed(TUESDAY.plusDays(1), ZoneId.of("Asia/Jayapura"), history))
                .containsExactly(2L);
        assertThat(changed(TUESDAY, ZoneId.of("Asia/Jayapura"), history)).isEmpty();
        assertThat(changed(TUESDAY, WIB, new History(ROOT, List.of()))).isEmpty();
    }

    @Test
    void theLastEntryOfTheDayIsTheLastInTheHistoryEvenWhereClocksDiffered() {
        Instant noon = TUESDAY.atTime(12, 0).atZone(WIB).toInstant();
        History history = new History(ROOT, written(ROOT, List.of(noon, noon.plus(Duration.ofDays(1)), noon)));
        assertThat(changed(TUESDAY, WIB, history)).containsExactly(3L);
    }

    @Test
    void aTailThatWasCutOffIsFoundWhereTheChainAloneIsDeceived() {
        TreeMap<String, List<HistoryEntry>> town = new TreeMap<>(Map.of(ROOT, written(ROOT, everyHour(30))));
        List<DailyHead> held = headsOf(town);
        List<HistoryEntry> cut = town.get(ROOT).subList(0, 26);
        assertThat(CHAIN.verify(ROOT, cut, cut.get(25).seal())).isEmpty();
        town.put(ROOT, cut);
        assertThat(flaw(held, town)).isEqualTo(new Flaw(TUESDAY.plusDays(1), Flaw.Kind.CHANGED));
    }

    @Test
    void aSeriesNamesTheDayThatIsMissingOrNotLinked() {
        List<DailyHead> series = new ArrayList<>(headsOf(new TreeMap<>()));
        DailyHead last = series.get(2);
        assertThat(DailyHeads.verify(series)).isEmpty();
        assertThat(DailyHeads.verify(List.of())).isEmpty();
        assertThat(DailyHeads.verify(List.of(series.get(0), last)))
                .contains(new Flaw(TUESDAY.plusDays(1), Flaw.Kind.MISSING));
        series.set(2, new DailyHead(last.day(), "b".repeat(64), last.reports(), last.digest()));
        assertThat(DailyHeads.verify(series)).contains(new Flaw(last.day(), Flaw.Kind.UNLINKED));
    }

    @Property(tries = 300)
    void whatNobodyTouchedAgrees(@ForAll("towns") TreeMap<String, List<HistoryEntry>> town) {
        List<DailyHead> held = headsOf(town);
        assertThat(DailyHeads.verify(held)).isEmpty();
        assertThat(DailyHeads.verify(held, WIB, day -> historiesOf(town))).isEmpty();
    }

    @Property(tries = 300)
    void aTruncatedHistoryIsFoundOnTheDayOfItsFirstLostEntry(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town, @ForAll @IntRange(max = 1_000) int pick) {
        List<DailyHead> held = headsOf(town);
        String root = rootAt(town, pick);
        List<HistoryEntry> entries = town.get(root);
        int kept = pick % entries.size();
        LocalDate lost = dayOf(entries.get(kept));
        town.put(root, entries.subList(0, kept));
        assertThat(flaw(held, town)).isEqualTo(new Flaw(lost, Flaw.Kind.CHANGED));
    }

    @Property(tries = 300)
    void aHistoryRewrittenWithTheStolenKeyIsFoundOnTheDayOfTheEntry(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town, @ForAll @IntRange(max = 1_000) int pick) {
        List<DailyHead> held = headsOf(town);
        String root = rootAt(town, pick);
        List<HistoryEntry> entries = town.get(root);
        int forged = pick % entries.size();
        List<String> contents = contentsOf(entries);
        contents.set(forged, "forged");
        town.put(root, written(root, instantsOf(entries), contents));
        assertThat(flaw(held, town)).isEqualTo(new Flaw(dayOf(entries.get(forged)), Flaw.Kind.CHANGED));
    }

    @Property(tries = 300)
    void aHistoryReorderedWithTheStolenKeyIsFound(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town, @ForAll @IntRange(max = 1_000) int pick) {
        List<DailyHead> held = headsOf(town);
        String root = rootAt(town, pick);
        List<HistoryEntry> entries = town.get(root);
        if (entries.size() > 1) {
            int left = pick % (entries.size() - 1);
            List<String> contents = contentsOf(entries);
            Collections.swap(contents, left, left + 1);
            town.put(root, written(root, instantsOf(entries), contents));
            assertThat(flaw(held, town)).isEqualTo(new Flaw(dayOf(entries.get(left)), Flaw.Kind.CHANGED));
        }
    }

    @Property(tries = 300)
    void aRemovedReportIsFoundOnItsFirstDay(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town, @ForAll @IntRange(max = 1_000) int pick) {
        List<DailyHead> held = headsOf(town);
        List<HistoryEntry> removed = town.remove(rootAt(town, pick));
        assertThat(flaw(held, town)).isEqualTo(new Flaw(dayOf(removed.get(0)), Flaw.Kind.CHANGED));
    }

    @Property(tries = 300)
    void anInventedReportIsFoundOnItsFirstDay(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town,
            @ForAll @IntRange(max = 24 * DAYS - 1) int hour,
            @ForAll @IntRange(min = 1, max = 998) int root) {
        List<DailyHead> held = headsOf(town);
        String invented = root + "x";
        town.put(invented, written(invented, List.of(hour(hour))));
        assertThat(flaw(held, town)).isEqualTo(new Flaw(TUESDAY.plusDays(hour / 24), Flaw.Kind.CHANGED));
    }

    @Property(tries = 300)
    void aReportUnderAnotherNumberIsFound(
            @ForAll("towns") TreeMap<String, List<HistoryEntry>> town, @ForAll @IntRange(max = 1_000) int pick) {
        List<DailyHead> held = headsOf(town);
        List<HistoryEntry> moved = town.remove(rootAt(town, pick));
        town.put("zzz", moved);
        assertThat(flaw(held, town)).isEqualTo(new Flaw(dayOf(moved.get(0)), Flaw.Kind.CHANGED));
    }

    /** One to six reports with one to eight entries each, on {@link #DAYS} days. */
    @Provide
    Arbitrary<TreeMap<String, List<HistoryEntry>>> towns() {
        Arbitrary<List<Instant>> instants = Arbitraries.integers()
                .between(0, 24 * DAYS - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(hours -> hours.stream().sorted().map(DailyHeadsTest::hour).toList());
        Arbitrary<String> roots = Arbitraries.integers().between(1, 999).map(String::valueOf);
        return Arbitraries.maps(roots, instants).ofMinSize(1).ofMaxSize(6).map(written -> {
            TreeMap<String, List<HistoryEntry>> town = new TreeMap<>();
            written.forEach((root, at) -> town.put(root, written(root, at)));
            return town;
        });
    }

    private static List<HistoryEntry> written(String root, List<Instant> instants) {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < instants.size(); i++) {
            contents.add("digest " + i);
        }
        return written(root, instants, contents);
    }

    private static List<HistoryEntry> written(String root, List<Instant> instants, List<String> contents) {
        List<HistoryEntry> entries = new ArrayList<>();
        String previous = CHAIN.root(root);
        for (int i = 0; i < instants.size(); i++) {
            entries.add(entry(previous, i + 1, instants.get(i), contents.get(i)));
            previous = entries.get(i).seal();
        }
        return entries;
    }

    private static HistoryEntry entry(String previous, long sequence, Instant at, String contentDigest) {
        Actor actor = Actor.coordinator("diskominsta-1");
        HistoryEntry open =
                HistoryEntry.unsealed(sequence, Entry.NOTE, Status.SUBMITTED, Status.SUBMITTED, actor, at, Effect.NONE);
        return CHAIN.seal(previous, open, contentDigest);
    }

    private static List<DailyHead> headsOf(TreeMap<String, List<HistoryEntry>> town) {
        List<DailyHead> heads = new ArrayList<>();
        DailyHead before = null;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = TUESDAY.plusDays(i);
            before = DailyHeads.commit(day, before, DailyHeads.changedOn(day, WIB, historiesOf(town)));
            heads.add(before);
        }
        return heads;
    }

    private static Flaw flaw(List<DailyHead> held, TreeMap<String, List<HistoryEntry>> town) {
        return DailyHeads.verify(held, WIB, day -> historiesOf(town)).orElseThrow();
    }

    private static Stream<History> historiesOf(TreeMap<String, List<HistoryEntry>> town) {
        return town.entrySet().stream().map(report -> new History(report.getKey(), report.getValue()));
    }

    private static List<Long> changed(LocalDate day, ZoneId zone, History history) {
        return DailyHeads.changedOn(day, zone, Stream.of(history))
                .map(SealedHead::sequence)
                .toList();
    }

    private static String rootAt(TreeMap<String, List<HistoryEntry>> town, int pick) {
        return List.copyOf(town.keySet()).get(pick % town.size());
    }

    private static List<Instant> instantsOf(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::at).toList();
    }

    private static List<String> contentsOf(List<HistoryEntry> entries) {
        return new ArrayList<>(entries.stream().map(HistoryEntry::contentDigest).toList());
    }

    private static LocalDate dayOf(HistoryEntry entry) {
        return LocalDate.ofInstant(entry.at(), WIB);
    }

    private static List<Instant> everyHour(int count) {
        return Stream.iterate(0, hour -> hour + 1)
                .limit(count)
                .map(DailyHeadsTest::hour)
                .toList();
    }

    private static Instant hour(int hour) {
        return TUESDAY.atStartOfDay(WIB).plusHours(hour).toInstant();
    }
}

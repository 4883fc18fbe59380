package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.workflow.DailyHead;
import id.lapor.workflow.DailyHeads;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody who may write every table, but holds neither the key nor yesterday's head. */
class TamperedStoreTest {

    private static final ZoneId ZONE = Agency.WIB;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Premises premises = new Premises();
    private final TrackingNumber hole = premises.hole(Secrecy.OPEN);
    private final DailyHead held = livedAndCommitted();

    private DailyHead livedAndCommitted() {
        premises.lapor.officer(COORDINATOR).delegate(hole, PUPR, "Silakan").orElseThrow();
        City.answer(premises.lapor, hole);
        premises.lapor
                .citizen(SARI)
                .reply(hole, "Sudah berlubang lagi setelah hujan.")
                .orElseThrow();
        return headOf(premises.storage);
    }

    @Test
    void whatNobodyTouchedAgreesWithChainAndHead() {
        Storage copy = storeWith(history());
        assertThat(isFound(copy)).isFalse();
        assertThat(headOf(copy)).isEqualTo(held);
    }

    @Test
    void anEntryThatWasRewrittenWithVersionAndHeadIsFound() {
        List<HistoryEntry> forged = history();
        forged.set(
                1,
                changed(
                        forged.get(1),
                        2,
                        "diskominsta-9",
                        forged.get(1).to(),
                        forged.get(1).seal()));
        assertThat(isFound(storeWith(forged))).isTrue();
    }

    @Test
    void aResealedHistoryIsFoundBecauseTheKeyIsNotInTheTables() {
        HistoryChain forger = new HistoryChain(MasterKey.generate());
        List<HistoryEntry> forged = new ArrayList<>();
        String seal = forger.root(hole.value());
        for (HistoryEntry entry : history()) {
            forged.add(forger.seal(seal, entry, entry.contentDigest()));
            seal = forged.get(forged.size() - 1).seal();
        }
        Storage store = storeWith(forged);
        assertThat(isFound(store)).isTrue();
        assertThat(headOf(store)).isNotEqualTo(held);
    }

    @Test
    void entriesThatChangedPlacesAreFoundEvenWhenTheirNumbersWereRewritten() {
        List<HistoryEntry> forged = history();
        Collections.swap(forged, 2, 3);
        for (int i = 2; i < 4; i++) {
            HistoryEntry entry = forged.get(i);
            forged.set(i, changed(entry, i + 1, entry.officer(), entry.to(), entry.seal()));
        }
        assertThat(isFound(storeWith(forged))).isTrue();
    }

    @Test
    void anEntryThatWasTakenOutIsFoundEvenWhenTheRestWasRenumbered() {
        List<HistoryEntry> forged = history();
        forged.remove(2);
        HistoryEntry last = forged.get(2);
        forged.set(2, changed(last, 3, last.officer(), last.to(), last.seal()));
        assertThat(isFound(storeWith(forged))).isTrue();
    }

    @Test
    void aTailThatWasCutOffWithVersionAndHeadDeceivesTheChainAndIsFoundByTheHeldDay() {
        Storage store = storeWith(history().subList(0, 3));
        assertThat(isFound(store)).isFalse();
        assertThat(store.reports().find(hole).orElseThrow().version()).isEqualTo(3);
        assertThat(headOf(store)).isNotEqualTo(held);
    }

    @Test
    void aReportThatWasTakenOutAltogetherIsFoundByTheHeldDay() {
        Storage empty = new MemoryStorage(premises.key, premises.clock);
        assertThat(headOf(empty)).isNotEqualTo(held);
    }

    @Test
    void theHistoryOfAnotherReportUnderThisNumberIsFound() {
        TrackingNumber other = premises.hole(Secrecy.OPEN);
        Storage store = storeWith(premises.report(other).history());
        assertThat(isFound(store)).isTrue();
    }

    @Test
    void anEffectThatWasRewrittenIsFound() {
        List<HistoryEntry> forged = history();
        HistoryEntry entry = forged.get(1);
        forged.set(
                1,
                new HistoryEntry(
                        2,
                        entry.act(),
                        entry.from(),
                        entry.to(),
                        entry.by(),
                        entry.officer(),
                        entry.agency(),
                        entry.at(),
                        new Effect.Handed(null, City.DISHUB, List.of()),
                        entry.contentDigest(),
                        entry.seal()));
        assertThat(isFound(storeWith(forged))).isTrue();
    }

    private List<HistoryEntry> history() {
        return new ArrayList<>(premises.report(hole).history());
    }

    private static HistoryEntry changed(HistoryEntry old, long sequence, String officer, Status to, String seal) {
        return new HistoryEntry(
                sequence,
                old.act(),
                old.from(),
                to,
                old.by(),
                officer,
                old.agency(),
                old.at(),
                old.effect(),
                old.contentDigest(),
                seal);
    }

    /** Tables in which this is the report's history: version, standing and head are rewritten to match. */
    private Storage storeWith(List<HistoryEntry> history) {
        Storage store = new MemoryStorage(premises.key, premises.clock);
        Report kept = premises.report(hole);
        for (int version = 1; version <= history.size(); version++) {
            Report then = Report.told(
                    kept.id(),
                    kept.tracking(),
                    kept.handle(),
                    kept.filing(),
                    kept.matter(),
                    kept.secrecy(),
                    kept.custody(),
                    history.subList(0, version),
                    null);
            Step step = new Step(then.last(), null, null);
            if (version == 1) {
                store.reports().add(then, step, Set.of());
            } else {
                assertThat(store.reports().advance(then, step)).isTrue();
            }
        }
        return store;
    }

    private boolean isFound(Storage store) {
        Report report = store.reports().find(hole).orElseThrow();
        List<HistoryEntry> entries =
                store.reports().history(report.id()).stream().map(Step::entry).toList();
        return new HistoryChain(premises.key)
                .verify(report.chainRoot(), entries, report.last().seal())
                .isPresent();
    }

    private static DailyHead headOf(Storage store) {
        Instant begin = DAY.atStartOfDay(ZONE).toInstant();
        Instant end = DAY.plusDays(1).atStartOfDay(ZONE).toInstant();
        return DailyHeads.commit(DAY, null, store.reports().lastSeals(begin, end, null, 100).stream());
    }
}

package id.lapor.desk;

import static id.lapor.desk.Incidents.HOLE;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Narrative;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.Period;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.Share;
import id.lapor.statistics.YearlySummaries;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures tell nothing that was not so, and nobody makes the house count without end. */
class FairFiguresTest {

    private final Incidents city = new Incidents();
    private final Premises premises = city.premises;

    @Test
    void aPointThatDevicesWriteWithoutAFixIsNoHotSpot() {
        for (int i = 0; i < 5; i++) {
            premises.lapor
                    .citizen(SARI)
                    .submit(new ReportDraft(
                            new Matter(
                                    Classification.COMPLAINT,
                                    "jalan",
                                    "Lubang di Jalan Cipto",
                                    new Place("Jalan Cipto, depan pasar", null, 0.0, 0.0),
                                    null),
                            new Narrative(HOLE),
                            Secrecy.OPEN,
                            new Reporter.Identified(City.SARI_IDENTITY, SARI.account()),
                            Channel.WEBSITE))
                    .orElseThrow();
        }
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .statistics(Period.ofYear(2026))
                        .problems()
                        .hotSpots())
                .isEmpty();
    }

    @Test
    void anAgencysPromisesAndClocksAreItsOwn() {
        TrackingNumber shared = city.delegated(HOLE);
        city.act(COORDINATOR, shared, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(shared, City.started(LocalDate.of(2026, 3, 4)))
                .orElseThrow();
        premises.clock.set("2026-03-20T09:00");
        var dishub = premises.lapor
                .officer(DISHUB_LIAISON)
                .statistics(Period.ofYear(2026))
                .figures();
        assertThat(dishub.promisesKept()).as("it promised nothing").isEqualTo(new Share(0, 0, Share.Base.PROMISES_DUE));
        assertThat(dishub.compliance().get(SlaClock.FIRST_REPLY))
                .as("it never replied")
                .isEqualTo(new Share(0, 1, Share.Base.CLOCKS_DECIDED));
    }

    @Test
    void aYearWithoutReportsStandsBesideTheOneBefore() {
        city.submitted(HOLE);
        premises.clock.set("2027-01-04T09:00");
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .statistics(Period.ofYear(2027))
                        .years())
                .extracting(YearlySummaries.Comparison::year)
                .containsExactly(2026, 2027);
    }

    @Test
    void whoeverAsksForQuartersWithoutReportsMakesNobodyCountAnotherOneAgain() {
        city.submitted(HOLE);
        premises.clock.set("2026-04-02T09:00");
        AtomicInteger asked = new AtomicInteger();
        Lapor counting = city.builder()
                .colors((status, overdue, answered) -> {
                    asked.incrementAndGet();
                    return ColorPolicy.byDeadline().colorOf(status, overdue, answered);
                })
                .build();
        Quarter last = counting.citizen().lastQuarter();
        counting.citizen().statistics(last).orElseThrow();
        int once = asked.get();
        Stream.iterate(new Quarter(2024, 4), Quarter::before)
                .limit(100)
                .forEach(empty -> counting.citizen().statistics(empty));
        counting.citizen().statistics(last).orElseThrow();
        assertThat(asked).hasValue(once);
    }

    @Test
    void aQuarterIsCountedOnceADayHoweverManyAskAtOnce() throws Exception {
        city.submitted(HOLE);
        premises.clock.set("2026-04-02T09:00");
        AtomicInteger counts = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        ThreadLocal<Boolean> seen = ThreadLocal.withInitial(() -> false);
        Lapor slow = city.builder()
                .colors((status, overdue, answered) -> {
                    if (!seen.get()) {
                        seen.set(true);
                        counts.incrementAndGet();
                        second.countDown();
                        awaitSecond(second);
                    }
                    return ColorPolicy.byDeadline().colorOf(status, overdue, answered);
                })
                .build();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(pool.submit(() ->
                        slow.citizen().statistics(slow.citizen().lastQuarter()).orElseThrow()));
            }
            for (Future<?> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(counts).hasValue(1);
    }

    private static void awaitSecond(CountDownLatch second) {
        try {
            second.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package id.lapor.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.Filing;
import id.lapor.report.Part;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadlines;
import id.lapor.sla.HistoryDice;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Place;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Duplicates that follow and part again, more time, emergencies and mergers: the figures are a recount of them, too. */
class FollowersInFiguresTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Holidays.parse("none", ""));
    private static final Instant NOW = Instant.parse("2027-12-01T00:00:00Z");

    @Property(tries = 100)
    void everyFigureIsWhatANaiveRecountOfTheHistoriesSays(@ForAll Random random) {
        List<Report> reports = reports(random);
        Kpi kpi = Kpi.of(Summary.of(facts(reports)));
        assertThat(kpi.received()).isEqualTo(reports.size());
        assertThat(kpi.responded()).isEqualTo(Share.of(count(reports, it -> firstReply(it) != null), reports.size()));
        assertThat(kpi.followedUp())
                .isEqualTo(Share.of(count(reports, it -> standingAnswer(it) != null), reports.size()));
        assertThat(kpi.counts().byStatus()).isEqualTo(reports.stream().collect(groupingBy(Report::status, counting())));
        assertThat(kpi.counts().byAgency()).isEqualTo(byEveryAgency(reports));
        assertThat(kpi.toFirstReply().median()).isEqualTo(median(reports, FollowersInFiguresTest::firstReply));
        assertThat(kpi.toResolution().median()).isEqualTo(median(reports, FollowersInFiguresTest::standingAnswer));
    }

    @Property(tries = 100)
    void summariesOfThemAddUp(@ForAll Random random) {
        List<ReportFacts> all = facts(reports(random));
        Summary first = Summary.of(all.subList(0, all.size() / 2));
        Summary rest = Summary.of(all.subList(all.size() / 2, all.size()));
        assertThat(first.plus(rest)).isEqualTo(Summary.of(all)).isEqualTo(rest.plus(first));
    }

    @Property(tries = 100)
    void onlyWhoHadAPartOrTookOverFromWhoHadIsJudged(@ForAll Random random) {
        for (Report report : reports(random)) {
            Set<AgencyId> mayBe = everHad(report);
            report.history().forEach(entry -> {
                if (entry.effect() instanceof Effect.Merged merged) {
                    mayBe.add(merged.into());
                }
            });
            ReportFacts facts = facts(List.of(report)).get(0);
            assertThat(mayBe).containsAll(facts.work().handling().keySet());
            assertThat(facts.course().red()).isGreaterThanOrEqualTo(Duration.ZERO);
        }
    }

    @Property(tries = 3)
    void theHistoriesHaveFollowersInThem(@ForAll Random random) {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.addAll(reports(random));
        }
        assertThat(many).anySatisfy(report -> assertThat(report.history()).anyMatch(entry -> entry.is(Entry.LINK)));
        assertThat(many).anySatisfy(report -> assertThat(report.history()).anyMatch(entry -> entry.is(Entry.UNLINK)));
        assertThat(many).anySatisfy(report -> assertThat(report.history()).anyMatch(entry -> entry.is(Entry.SHARE)));
    }

    private static List<Report> reports(Random random) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            List<HistoryEntry> history = HistoryDice.history(random, SlaPolicy.standard());
            Instant submitted = history.get(0).at();
            reports.add(Report.told(
                    new ReportId(i + 1),
                    TrackingNumber.random(),
                    PublicHandle.random(),
                    new Filing(
                            Channel.WEBSITE,
                            submitted,
                            LocalDate.ofInstant(submitted, Agency.WIB),
                            SlaPolicy.standard().version(),
                            null),
                    Told.matter(Classification.COMPLAINT, "jalan", Place.of("Jalan Cipto")),
                    Secrecy.OPEN,
                    new Custody(IdentityKey.random(), "c0de".repeat(16)),
                    history,
                    null));
        }
        return reports;
    }

    private static List<ReportFacts> facts(List<Report> reports) {
        return reports.stream()
                .map(report -> ReportFacts.of(
                        report,
                        Deadlines.of(
                                report.history(),
                                SlaPolicy.standard(),
                                Classification.COMPLAINT,
                                true,
                                agency -> new OfficeTime(CALENDAR, Agency.WIB)),
                        NOW))
                .toList();
    }

    private static Instant firstReply(Report report) {
        for (int i = 1; i <= report.history().size(); i++) {
            if (Standing.of(report.history().subList(0, i)).responded()) {
                return report.history().get(i - 1).at();
            }
        }
        return null;
    }

    private static Instant standingAnswer(Report report) {
        Instant since = null;
        boolean answered = false;
        for (int i = 1; i <= report.history().size(); i++) {
            boolean now = Standing.of(report.history().subList(0, i)).answered();
            since = now && !answered ? report.history().get(i - 1).at() : since;
            answered = now;
        }
        return answered ? since : null;
    }

    private static Duration median(List<Report> reports, Function<Report, Instant> moment) {
        List<Duration> sorted = reports.stream()
                .filter(report -> moment.apply(report) != null)
                .map(report -> Duration.between(report.filing().submittedAt(), moment.apply(report)))
                .sorted()
                .toList();
        return sorted.isEmpty() ? null : sorted.get((sorted.size() + 1) / 2 - 1);
    }

    private static Map<AgencyId, Long> byEveryAgency(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> everHad(report).stream())
                .filter(Objects::nonNull)
                .collect(groupingBy(agency -> agency, counting()));
    }

    private static Set<AgencyId> everHad(Report report) {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        for (int i = 1; i <= report.history().size(); i++) {
            Standing.of(report.history().subList(0, i)).parts().stream()
                    .filter(Part::held)
                    .map(Part::agency)
                    .forEach(agencies::add);
        }
        agencies.removeAll(report.accused().units());
        return agencies;
    }

    private static long count(List<Report> reports, Predicate<Report> which) {
        return reports.stream().filter(which).count();
    }
}

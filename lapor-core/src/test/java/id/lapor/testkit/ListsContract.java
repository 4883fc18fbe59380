package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Narrowing;
import id.lapor.report.Page;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.report.Story;
import id.lapor.report.Timing;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.Tally;
import id.lapor.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists, counts and sweeps say what a recount of all reports says. */
interface ListsContract {

    Storage storage();

    @ParameterizedTest
    @EnumSource
    default void pagesVisitEveryReportOfEveryScopeExactlyOnceInOrder(Order order) {
        List<Report> all = manyReports();
        for (Scope scope : scopes(all)) {
            ReportQuery query = new ReportQuery(scope, Set.of(), null, null, order, NOW, null, 7);

            assertThat(walk(query)).as(scope.kind().name()).isEqualTo(recount(all, query));
        }
    }

    @ParameterizedTest
    @EnumSource
    default void pagesOfOneColourHoldExactlyTheReportsOfThatColour(FollowUpColor color) {
        List<Report> all = manyReports();
        for (Scope scope : scopes(all)) {
            for (Order order : Order.values()) {
                Set<Shade> shades = Shade.of(Set.of(color), ColorPolicy.byDeadline());
                ReportQuery query = new ReportQuery(scope, shades, null, null, order, NOW, null, 5);

                assertThat(walk(query)).as(scope.kind() + " by " + order).isEqualTo(recount(all, query));
            }
        }
    }

    @Test
    default void anyChoiceOfShadesIsFollowed() {
        List<Report> all = manyReports();
        Set<Shade> shades = all.stream().limit(9).map(ListsContract::shade).collect(Collectors.toSet());
        ReportQuery query =
                new ReportQuery(Scope.of(Scope.Kind.ORDINARY), shades, null, null, Order.DUE, NOW, null, 200);

        assertThat(walk(query)).isEqualTo(recount(all, query)).isNotEmpty();
    }

    @Test
    default void aListIsNarrowedToAnAgencyAndACategory() {
        List<Report> all = manyReports();
        Scope scope = Scope.of(Scope.Kind.ORDINARY);
        for (String category : new String[] {null, "jalan"}) {
            ReportQuery query = new ReportQuery(scope, Set.of(), City.PUPR, category, Order.DUE, NOW, null, 3);

            assertThat(walk(query)).isEqualTo(recount(all, query)).isNotEmpty();
        }
    }

    @Test
    default void aListIsNarrowedToHowDeadlinesStandAndEveryOpenReportStandsInOneWay() {
        List<Report> all = manyReports();
        Scope scope = Scope.of(Scope.Kind.ORDINARY);
        LocalDate today = LocalDate.of(2026, 3, 10);
        List<ReportLine> standing = new ArrayList<>();
        for (DeadlineState state : DeadlineState.values()) {
            if (state != DeadlineState.MET && state != DeadlineState.MISSED) {
                Timing timing = new Timing(state, today, today.plusDays(6));
                Narrowing only = new Narrowing(Set.of(), null, null, timing, Set.of());
                ReportQuery query = new ReportQuery(scope, only, Order.DUE, NOW, null, 3);

                assertThat(walk(query)).as(state.name()).isEqualTo(recount(all, query));
                standing.addAll(walk(query));
            }
        }
        assertThat(standing)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(all.stream()
                        .filter(inScope(scope))
                        .filter(report -> report.status().isOpen())
                        .toList());
    }

    @Test
    default void theLastPageSaysThatItIsTheLast() {
        for (int i = 0; i < 4; i++) {
            SampleReports.kept(storage());
        }
        ReportQuery four =
                new ReportQuery(Scope.of(Scope.Kind.ORDINARY), Set.of(), null, null, Order.DUE, NOW, null, 4);
        ReportQuery three =
                new ReportQuery(Scope.of(Scope.Kind.ORDINARY), Set.of(), null, null, Order.DUE, NOW, null, 3);

        assertThat(storage().reports().page(four).next()).isNull();
        Page<ReportLine> first = storage().reports().page(three);
        assertThat(first.lines()).hasSize(3);
        assertThat(Cursor.decode(Objects.requireNonNull(first.next()).encode())).contains(first.next());
    }

    @Test
    default void aLineSaysWhatTheReportSays() {
        for (Report report : List.of(
                SampleReports.kept(
                        storage(), SampleReports.full(storage().reports().nextId())),
                SampleReports.kept(storage()))) {
            Scope owner = Scope.ownedBy(Set.of(report.custody().identityKey()));
            ReportQuery query = new ReportQuery(owner, Set.of(), null, null, Order.NEWEST, NOW, null, 1);

            assertThat(storage().reports().page(query).lines()).containsExactly(report.line());
        }
    }

    @Test
    default void aScopeThatNamesNobodyIsEmpty() {
        SampleReports.kept(storage());
        for (Scope nobody : List.of(Scope.ofAgencies(Set.of()), Scope.ownedBy(Set.of()))) {
            ReportQuery query = new ReportQuery(nobody, Set.of(), null, null, Order.DUE, NOW, null, 9);

            assertThat(storage().reports().page(query)).isEqualTo(new Page<>(List.of(), null));
            assertThat(storage().statistics().tally(nobody, NOW)).isEmpty();
        }
    }

    @Test
    default void theTallyEqualsARecount() {
        List<Report> all = manyReports();
        for (Scope scope : scopes(all)) {
            Map<Tally, Long> recount = all.stream()
                    .filter(inScope(scope))
                    .map(report -> new Tally(shade(report), report.standing().responded(), 0))
                    .collect(Collectors.groupingBy(tally -> tally, Collectors.counting()));
            List<Tally> expected = recount.entrySet().stream()
                    .map(group ->
                            new Tally(group.getKey().shade(), group.getKey().responded(), group.getValue()))
                    .toList();

            assertThat(storage().statistics().tally(scope, NOW))
                    .as(scope.kind().name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    default void theLongestOverdueComesFirst() {
        Report late = dueAt(NOW.minusSeconds(1), SlaClock.COMPLETION);
        Report later = dueAt(NOW.minusSeconds(60), SlaClock.COMPLETION);
        Report atOnce = dueAt(NOW, SlaClock.COMPLETION);
        dueAt(NOW.plusNanos(1_000), SlaClock.COMPLETION);
        dueAt(NOW.minusSeconds(90), SlaClock.REPORTER_REPLY);
        SampleReports.kept(storage());

        assertThat(overdue(9)).containsExactly(later.tracking(), late.tracking(), atOnce.tracking());
        assertThat(overdue(1)).containsExactly(later.tracking());
    }

    @Test
    default void overdueReportsAreWalkedThroughBatchByBatchEachOnce() {
        List<TrackingNumber> walked = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            dueAt(NOW.minusSeconds(60L * (i / 3)), SlaClock.COMPLETION);
        }
        DueReport after = null;
        List<DueReport> batch;
        do {
            batch = storage().reports().overdue(SlaClock.COMPLETION, NOW, after, 2);
            batch.forEach(due -> walked.add(due.tracking()));
            after = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());
        assertThat(walked).hasSize(7).doesNotHaveDuplicates().containsExactlyElementsOf(overdue(9));
    }

    private List<TrackingNumber> overdue(int limit) {
        return storage().reports().overdue(SlaClock.COMPLETION, NOW, null, limit).stream()
                .map(DueReport::tracking)
                .toList();
    }

    private Report dueAt(Instant at, SlaClock clock) {
        Report report = SampleReports.bare(storage().reports().nextId());
        return SampleReports.kept(storage(), report.due(SampleReports.due(clock, at, false)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGENCIES", "OWNED"})
    default void whatReportsSayIsToldOfTheSameReportsTheLatestDayFirst(Scope.Kind kind) {
        List<Report> all = manyReports();
        Report erased = SampleReports.kept(storage());
        storage().reports().forget(erased.id());
        LocalDate from = LocalDate.of(2026, 3, 9);
        LocalDate to = LocalDate.of(2026, 3, 10);
        Set<TrackingNumber> listed = storage()
                .reports()
                .page(new ReportQuery(Scope.of(kind), Set.of(), null, null, Order.NEWEST, NOW, null, 200))
                .lines()
                .stream()
                .filter(line -> !line.submittedOn().isBefore(from)
                        && !line.submittedOn().isAfter(to))
                .map(ReportLine::tracking)
                .filter(tracking -> !tracking.equals(erased.tracking()))
                .collect(Collectors.toSet());

        List<Story> stories = storage().reports().stories(Scope.of(kind), from, to, 500);
        assertThat(stories).extracting(Story::tracking).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(stories).extracting(Story::submittedOn).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(storage().reports().stories(Scope.of(kind), from, to, 2))
                .isEqualTo(stories.subList(0, Math.min(2, stories.size())));
        for (Story story : stories) {
            Report report = all.stream()
                    .filter(one -> one.tracking().equals(story.tracking()))
                    .findFirst()
                    .orElseThrow();
            assertThat(story)
                    .isEqualTo(new Story(
                            report.tracking(),
                            report.matter().title(),
                            story.text(),
                            report.matter().category(),
                            report.matter().place(),
                            report.filing().submittedOn(),
                            report.status()));
            assertThat(story.text()).contains("Lampu jalan mati");
        }
    }

    private List<Report> manyReports() {
        Random random = new Random(20260310);
        return storage()
                .unitOfWork()
                .inTransaction(() -> IntStream.range(0, 80)
                        .mapToObj(i -> supported(
                                SampleReports.kept(
                                        storage(),
                                        SampleReports.any(storage().reports().nextId(), random)),
                                i % 4))
                        .toList());
    }

    private Report supported(Report report, int times) {
        IntStream.range(0, times).forEach(i -> storage().supports().add(report.id(), "citizen-" + i));
        return report;
    }

    @Test
    default void whoSupportsTwiceCountsOnceInTheOrderAndAnErasedReportIsSupportedByNobody() {
        Report twice = SampleReports.kept(storage());
        Report more = SampleReports.kept(storage());
        storage().supports().add(twice.id(), "a");
        storage().supports().add(twice.id(), "a");
        supported(more, 2);
        ReportQuery query =
                new ReportQuery(Scope.of(Scope.Kind.ORDINARY), Set.of(), null, null, Order.SUPPORTED, NOW, null, 9);
        assertThat(storage().reports().page(query).lines())
                .extracting(line -> line.tracking() + " " + line.supports())
                .containsExactly(more.tracking() + " 2", twice.tracking() + " 1");

        storage().supports().erase(more.id());
        assertThat(storage().reports().page(query).lines())
                .extracting(ReportLine::tracking)
                .containsExactly(twice.tracking());
    }

    private List<ReportLine> walk(ReportQuery query) {
        List<ReportLine> visited = new ArrayList<>();
        Page<ReportLine> page = storage().reports().page(query);
        visited.addAll(page.lines());
        while (page.next() != null) {
            assertThat(page.lines()).hasSize(query.limit());
            page = storage().reports().page(behind(query, page.next()));
            visited.addAll(page.lines());
        }
        return visited;
    }

    private static ReportQuery behind(ReportQuery query, Cursor cursor) {
        return new ReportQuery(query.scope(), query.only(), query.order(), query.now(), cursor, query.limit());
    }

    private static List<Scope> scopes(List<Report> all) {
        Set<IdentityKey> owners = all.stream()
                .limit(30)
                .map(report -> report.custody().identityKey())
                .collect(Collectors.toSet());
        return List.of(
                Scope.of(Scope.Kind.ORDINARY),
                Scope.of(Scope.Kind.OVERSIGHT),
                Scope.of(Scope.Kind.AGAINST_INSPECTORATE),
                Scope.of(Scope.Kind.PUBLISHED),
                Scope.of(Scope.Kind.ORDINARY).hiddenFrom("inspektur-1"),
                Scope.of(Scope.Kind.OVERSIGHT).hiddenFrom("inspektur-1"),
                Scope.of(Scope.Kind.OVERSIGHT).hiddenFrom("inspektur-2"),
                Scope.of(Scope.Kind.AGAINST_INSPECTORATE).hiddenFrom("inspektur-1"),
                Scope.ofAgencies(Set.of(City.PUPR, City.DISHUB)).hiddenFrom("inspektur-1"),
                Scope.ofAgencies(Set.of(City.PUPR)),
                Scope.of(Scope.Kind.OVERSIGHT).hiddenFrom(Set.of(City.DISHUB)),
                Scope.ofAgencies(Set.of(City.PUPR)).hiddenFrom("inspektur-2").hiddenFrom(Set.of(City.DISHUB)),
                Scope.ofAgencies(Set.of(City.PUPR, City.BINA_MARGA)),
                Scope.ownedBy(owners));
    }

    private List<ReportLine> recount(List<Report> all, ReportQuery query) {
        Stream<Report> reports = all.stream().filter(inScope(query.scope())).filter(wanted(query.only()));
        return reports.map(
                        report -> report.line().supportedBy(storage().supports().count(report.id())))
                .filter(line -> query.order() != Order.SUPPORTED || line.supports() > 0)
                .sorted(inOrder(query.order()))
                .toList();
    }

    private static Predicate<Report> wanted(Narrowing only) {
        return report -> (only.shades().isEmpty() || only.shades().contains(shade(report)))
                && (only.agency() == null
                        || report.standing().heldBy(only.agency()).isPresent())
                && (only.category() == null
                        || only.category().equals(report.matter().category()))
                && (only.timing() == null
                        || report.status().isOpen() && only.timing().isOf(report.due(), NOW));
    }

    private static Comparator<ReportLine> inOrder(Order order) {
        return switch (order) {
            case DUE ->
                Comparator.<ReportLine, Instant>comparing(line ->
                                line.due() == null ? Instant.MAX : line.due().at())
                        .thenComparing(line -> line.tracking().value());
            case NEWEST ->
                Comparator.comparing(ReportLine::submittedOn)
                        .reversed()
                        .thenComparing(line -> line.handle().value());
            case SUPPORTED ->
                Comparator.comparing(ReportLine::supports).reversed().thenComparing(inOrder(Order.DUE));
        };
    }

    private static Predicate<Report> inScope(Scope scope) {
        return report -> !report.accused().accounts().contains(String.valueOf(scope.hiddenFrom()))
                && report.accused().units().stream().noneMatch(scope.hiddenFromUnits()::contains)
                && switch (scope.kind()) {
                    case ORDINARY -> !report.isOversight();
                    case OVERSIGHT -> report.isOversight() && !report.accused().inspectorate();
                    case AGAINST_INSPECTORATE ->
                        report.isOversight() && report.accused().inspectorate();
                    case PUBLISHED -> report.isPublished();
                    case AGENCIES ->
                        report.standing().parts().stream()
                                .anyMatch(
                                        part -> part.held() && scope.agencies().contains(part.agency()));
                    case OWNED -> scope.owners().contains(report.custody().identityKey());
                };
    }

    private static Shade shade(Report report) {
        return report.line().shade(NOW);
    }
}

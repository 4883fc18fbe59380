package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Narrowing;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.SampleReports;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lists and sweeps of a region that has been at it for years: however many reports there are, a page looks at a few hundred
 * pages of the tables. Every build asks among {@value #FEW} reports, {@code -Plarge} among a million.
 */
@Tag("large")
class LargeTablesTest {

    private static final int FEW = 40_000;
    private static final int REPORTS = Integer.getInteger("lapor.large.reports", FEW);
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final long MOST_PAGES = 1_500;

    /** Deadlines and agencies stand in two tables: a page of one agency looks through those of the others. */
    private static final long MOST_PAGES_OF_AN_AGENCY = 20_000;

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
        ManyReports.written(database, REPORTS);
        System.out.println("Plans are asked of " + REPORTS + " reports");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theInboxOfAnAgencyFirstPageAndFarBehind() throws SQLException {
        Scope agency = Scope.ofAgencies(Set.of(AgencyId.of("dinas-7")));
        assertGoesBy("lapor_part", page(agency, Narrowing.NONE, Order.DUE, null), MOST_PAGES_OF_AN_AGENCY);
        Cursor behind = new Cursor(NOW, null, "5");
        assertGoesBy("lapor_part", page(agency, Narrowing.NONE, Order.DUE, behind), MOST_PAGES_OF_AN_AGENCY);
    }

    @Test
    void theDeskOfTheCoordinator() throws SQLException {
        Scope desk = Scope.of(Scope.Kind.ORDINARY);
        assertGoesBy("lapor_report_desk_ix", page(desk, Narrowing.NONE, Order.DUE, null));
        assertGoesBy("lapor_report_desk_ix", page(desk, Narrowing.NONE, Order.DUE, new Cursor(NOW, null, "5")));
    }

    @Test
    void whatCitizensMayReadAndWhatIsTheirs() throws SQLException {
        Scope all = Scope.of(Scope.Kind.PUBLISHED);
        assertGoesBy("lapor_report_published_ix", page(all, Narrowing.NONE, Order.NEWEST, null));
        Cursor behind = new Cursor(null, LocalDate.of(2024, 3, 10), "a");
        assertGoesBy("lapor_report_published_ix", page(all, Narrowing.NONE, Order.NEWEST, behind));
        Scope mine = Scope.ownedBy(Set.of(new IdentityKey("0".repeat(30) + "77")));
        assertGoesBy("lapor_report_identity_uk", page(mine, Narrowing.NONE, Order.NEWEST, null));
    }

    @Test
    void searchForARareWordAndForOneThatManySay() throws SQLException {
        Scope desk = Scope.of(Scope.Kind.ORDINARY);
        assertGoesBy("lapor_words_ix", page(desk, Narrowing.saying(Set.of("lampu", "kata-123")), Order.DUE, null));
        assertGoesBy("lapor_words", page(desk, Narrowing.saying(Set.of("lampu")), Order.DUE, null));
    }

    @Test
    void sweepsAndReports() throws SQLException {
        assertGoesBy("lapor_report_due_ix", storage -> storage.reports().overdue(SlaClock.COMPLETION, NOW, null, 100));
        assertGoesBy(
                "lapor_report_remind_ix", storage -> storage.sentReminders().waiting(NOW, null, 100));
        DueReport after = new DueReport(ManyReports.FOLLOWED, NOW.minusSeconds(90_000_000));
        assertGoesBy("lapor_report_ended_ix", storage -> storage.reports().endedBefore(NOW, after, 100));
        assertGoesBy(
                "lapor_history_pk",
                storage -> storage.reports().find(SampleReports.kept(storage).tracking()));
        assertGoesBy(
                "lapor_history_at_ix",
                storage -> storage.reports().lastSeals(NOW.minusSeconds(86_400), NOW, null, 100));
        assertGoesBy("lapor_report_follows_ix", storage -> storage.reports().followers(ManyReports.FOLLOWED));
    }

    private static Consumer<LaporJpa> page(Scope scope, Narrowing only, Order order, Cursor after) {
        return storage -> storage.reports().page(new ReportQuery(scope, only, order, NOW, after, 50));
    }

    private static void assertGoesBy(String index, Consumer<LaporJpa> call) throws SQLException {
        assertGoesBy(index, call, MOST_PAGES);
    }

    private static void assertGoesBy(String index, Consumer<LaporJpa> call, long most) throws SQLException {
        Explained explained = Explained.of(database, call);
        System.out.println(index + ": " + explained.buffers() + " pages");
        assertThat(explained.plan()).contains(index).doesNotContain("Seq Scan on lapor_");
        assertThat(explained.buffers()).as(explained.plan()).isLessThan(most);
    }
}

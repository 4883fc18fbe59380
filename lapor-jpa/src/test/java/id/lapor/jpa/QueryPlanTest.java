package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import id.lapor.report.Cursor;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL can go by the index that was made for a list, at the first page as well as at the last: asked with plans
 * that do not know the values, and with whole-table reads made unattractive, since the table is nearly empty.
 */
class QueryPlanTest {

    private static TestDatabase database;
    private static Storage storage;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
        storage = database.storage(MasterKey.generate());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theSweepGoesByItsPartialIndex() throws SQLException {
        database.verbs();
        storage.reports().overdue(SlaClock.COMPLETION, SampleReports.NOW, null, 100);

        assertThat(plan(database.lastStatement(), "text, timestamptz, int"))
                .contains("lapor_report_due_ix")
                .doesNotContain("Sort");
    }

    @Test
    void anAgencysInboxGoesByItsIndex() throws SQLException {
        page(Scope.ofAgencies(Set.of(City.PUPR)), Order.DUE, new Cursor(SampleReports.NOW, null, "1"));

        assertThat(plan(database.lastStatement(), "text, timestamptz, timestamptz, text, int"))
                .contains("lapor_report_inbox_ix");
    }

    @Test
    void theCoordinatorsDeskGoesByItsIndex() throws SQLException {
        page(Scope.of(Scope.Kind.ORDINARY), Order.DUE, new Cursor(SampleReports.NOW, null, "1"));

        assertThat(plan(database.lastStatement(), "text, timestamptz, timestamptz, text, int"))
                .contains("lapor_report_desk_ix")
                .doesNotContain("Sort");
    }

    @Test
    void thePublicListGoesByItsPartialIndex() throws SQLException {
        page(Scope.of(Scope.Kind.PUBLISHED), Order.NEWEST, new Cursor(null, LocalDate.of(2026, 3, 10), "a"));

        assertThat(plan(database.lastStatement(), "text, text, date, date, text, int"))
                .contains("lapor_report_published_ix")
                .doesNotContain("Sort");
    }

    private static void page(Scope scope, Order order, Cursor after) {
        storage.reports().page(new ReportQuery(scope, Set.of(), null, null, order, SampleReports.NOW, after, 50));
    }

    private static String plan(String sql, String types) throws SQLException {
        Matcher marks = Pattern.compile("\\?").matcher(sql);
        int[] number = {0};
        String numbered = marks.replaceAll(mark -> "\\$" + ++number[0]);
        String nothing = IntStream.range(0, number[0]).mapToObj(i -> "null").collect(Collectors.joining(", "));
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off; set local enable_bitmapscan = off");
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked (" + types + ") as " + numbered);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery("explain execute asked (" + nothing + ")")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate asked");
            connection.rollback();
            return plan.toString();
        }
    }
}

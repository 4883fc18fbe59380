package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.PictureHash;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.workflow.Status;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
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

    /** Either way round: a small agency's reports are looked up, a large one's come by urgency and are probed. */
    @Test
    void anAgencysInboxGoesByItsParts() throws SQLException {
        page(Scope.ofAgencies(Set.of(City.PUPR)), Order.DUE, new Cursor(SampleReports.NOW, null, "1"));

        assertThat(plan(database.lastStatement(), "text, timestamptz, timestamptz, text, int"))
                .containsAnyOf("lapor_part_agency_ix", "lapor_part_pk")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theCoordinatorsDeskGoesByItsIndex() throws SQLException {
        page(Scope.of(Scope.Kind.ORDINARY), Order.DUE, new Cursor(SampleReports.NOW, null, "1"));

        assertThat(plan(database.lastStatement(), "timestamptz, timestamptz, text, int"))
                .contains("lapor_report_desk_ix")
                .doesNotContain("Sort");
    }

    @Test
    void theDesksForOversightGoByTheirPartialIndex() throws SQLException {
        for (Scope.Kind desk : List.of(Scope.Kind.OVERSIGHT, Scope.Kind.AGAINST_INSPECTORATE)) {
            page(Scope.of(desk).hiddenFrom("budi"), Order.DUE, new Cursor(SampleReports.NOW, null, "1"));

            assertThat(plan(database.lastStatement(), "text, timestamptz, timestamptz, text, int"))
                    .contains("lapor_report_oversight_ix")
                    .contains("lapor_accused_pk")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void whatSomebodyMayHaveToBeRemindedOfGoesByItsPartialIndex() throws SQLException {
        storage.sentReminders()
                .waiting(SampleReports.NOW, new DueReport(new TrackingNumber("123456789015"), SampleReports.NOW), 100);

        assertThat(plan(database.lastStatement(), "timestamptz, timestamptz, timestamptz, text, int"))
                .contains("lapor_report_remind_ix")
                .doesNotContain("Sort");
    }

    @Test
    void whatEndedGoesByItsPartialIndex() throws SQLException {
        storage.reports()
                .endedBefore(
                        SampleReports.NOW, new DueReport(new TrackingNumber("123456789015"), SampleReports.NOW), 100);

        assertThat(plan(database.lastStatement(), "timestamptz, timestamptz, timestamptz, text, int"))
                .contains("lapor_report_ended_ix")
                .doesNotContain("Sort");
    }

    @Test
    void followersGoByTheirPartialIndex() throws SQLException {
        storage.reports().followers(new TrackingNumber("123456789015"));

        assertThat(plan(database.lastStatement(), "text"))
                .contains("lapor_report_follows_ix")
                .doesNotContain("Sort");
    }

    @Test
    void whatConcernsAnAgencyAndTheSealsOfADayAreNotSearchedForInWholeTables() throws SQLException {
        storage.reports().concerning(City.PUPR, null, 100);
        int statuses = Status.open().size();
        assertThat(plan(database.lastStatement(), "text, " + "text, ".repeat(statuses) + "text, int"))
                .contains("lapor_part_agency_ix")
                .doesNotContain("Seq Scan");

        storage.reports().lastSeals(SampleReports.NOW, SampleReports.NOW.plusSeconds(60), null, 100);
        assertThat(plan(database.lastStatement(), "timestamptz, timestamptz, text, timestamptz, timestamptz, int"))
                .contains("lapor_history_at_ix")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatReportsOfSomeDaysSayIsFoundByTheirDay() throws SQLException {
        storage.reports()
                .stories(Scope.of(Scope.Kind.ORDINARY), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10), 100);

        assertThat(plan(database.lastStatement(), "date, date, int"))
                .contains("lapor_report_submitted_ix", "lapor_statement_pk")
                .doesNotContain("Sort");
    }

    /** The statement is the first of three: there is no report, so none asks for steps. */
    @Test
    void wholeReportsOfSomeDaysAreFoundByTheirDayAtTheLastBatchToo() throws SQLException {
        storage.reports()
                .chronicles(
                        Scope.of(Scope.Kind.ORDINARY),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 10),
                        new Cursor(null, LocalDate.of(2026, 3, 9), "a"),
                        100);

        assertThat(plan(database.lastStatement(), "date, date, date, date, text, int"))
                .contains("lapor_report_submitted_ix")
                .doesNotContain("Sort");
    }

    @Test
    void whatWasDelegatedIsFoundByTheTimeOfTheEntries() throws SQLException {
        storage.reports().delegatedSince(SampleReports.NOW, null, 100);

        assertThat(plan(database.lastStatement(), "timestamptz, timestamptz, text, text, text, int"))
                .contains("lapor_history_at_ix")
                .doesNotContain("Seq Scan");
    }

    @Test
    void aReportAndItsHistoryAreFoundByTheirKeys() throws SQLException {
        storage.reports().find(new TrackingNumber("123456789015"));
        assertThat(plan(database.lastStatement(), "text"))
                .contains("lapor_report_tracking_uk", "lapor_history_pk")
                .doesNotContain("Seq Scan");

        storage.reports().findByOrigin("a");
        assertThat(plan(database.lastStatement(), "text"))
                .contains("lapor_report_origin_uk", "lapor_history_pk")
                .doesNotContain("Seq Scan");
    }

    @Test
    void aPictureIsFoundByItsPiecesInTheIndexAlone() throws SQLException {
        PictureHash picture = new PictureHash(0x0123_4567_89AB_CDEFL);
        storage.attachments().withPictureLike(picture, 5);

        int pieces = picture.piecesOfTheSame().size();
        assertThat(plan(database.lastStatement(), "int, ".repeat(pieces - 1) + "int"))
                .contains("Index Only Scan using lapor_picture_piece_ix")
                .doesNotContain("Seq Scan");
    }

    @Test
    void noticesWaitInTheirIndex() throws SQLException {
        storage.notices().waiting(100);

        assertThat(plan(database.lastStatement(), "int"))
                .contains("lapor_notice_waiting_ix")
                .doesNotContain("Sort");
    }

    @Test
    void whatCitizensSupportIsFoundInItsPartialIndex() throws SQLException {
        page(Scope.of(Scope.Kind.ORDINARY), Order.SUPPORTED, new Cursor(3L, SampleReports.NOW, null, "1"));

        assertThat(plan(database.lastStatement(), "bigint, bigint, timestamptz, timestamptz, text, int"))
                .contains("lapor_report_support_ix");
    }

    @Test
    void thePublicListGoesByItsPartialIndex() throws SQLException {
        page(Scope.of(Scope.Kind.PUBLISHED), Order.NEWEST, new Cursor(null, LocalDate.of(2026, 3, 10), "a"));

        assertThat(plan(database.lastStatement(), "date, date, text, int"))
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

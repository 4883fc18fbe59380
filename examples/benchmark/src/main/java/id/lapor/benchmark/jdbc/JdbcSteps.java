package id.lapor.benchmark.jdbc;

import id.lapor.followup.FollowUp;
import id.lapor.followup.Statement;
import id.lapor.kernel.ReportId;
import id.lapor.notification.Notice;
import id.lapor.report.Step;
import id.lapor.workflow.HistoryEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** What a step writes beside its report, by hand: the entry, what was said with it, who is told. */
final class JdbcSteps {

    private JdbcSteps() {}

    static void add(Connection connection, ReportId report, Step step) throws SQLException {
        addEntry(connection, report, step.entry());
        addStatement(connection, report, step);
    }

    private static void addEntry(Connection connection, ReportId report, HistoryEntry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_ENTRY)) {
            new Parameters(insert)
                    .number(report.value())
                    .number(entry.sequence())
                    .text(entry.act().code())
                    .name(entry.from())
                    .name(entry.to())
                    .name(entry.by())
                    .text(entry.officer())
                    .text(entry.agency() == null ? null : entry.agency().value())
                    .moment(entry.at())
                    .text(entry.effect().encode())
                    .text(entry.contentDigest())
                    .text(entry.seal());
            insert.executeUpdate();
        }
    }

    /** A narrative, or a follow-up: nothing else is said here. */
    private static void addStatement(Connection connection, ReportId report, Step step) throws SQLException {
        Statement said = Objects.requireNonNull(step.statement());
        FollowUp followUp = said instanceof FollowUp answer ? answer : null;
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_STATEMENT)) {
            new Parameters(insert)
                    .number(report.value())
                    .number(step.entry().sequence())
                    .text(followUp == null ? "NARRATIVE" : "FOLLOW_UP")
                    .text(said.text())
                    .text(step.salt())
                    .name(followUp == null ? null : followUp.kind())
                    .name(followUp == null ? null : followUp.outcome())
                    .name(followUp == null ? null : followUp.cause())
                    .text(followUp == null ? null : followUp.ground())
                    .text(followUp == null ? null : followUp.nextStep())
                    .day(followUp == null ? null : followUp.nextStepOn())
                    .number(followUp == null ? null : followUp.budgetYear())
                    .text(null)
                    .text(null)
                    .flag(false)
                    .text(null);
            insert.executeUpdate();
        }
    }

    static void tell(Connection connection, List<Notice> notices) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_NOTICE)) {
            for (Notice notice : notices) {
                bind(notice, new Parameters(insert));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(Notice notice, Parameters row) throws SQLException {
        row.text(notice.id())
                .number(notice.report().value())
                .text(notice.tracking().value())
                .name(notice.to().role())
                .text(notice.to().agency() == null ? null : notice.to().agency().value())
                .text(
                        notice.to().reporter() == null
                                ? null
                                : notice.to().reporter().value())
                .name(notice.kind())
                .name(notice.channel())
                .moment(notice.at());
    }
}

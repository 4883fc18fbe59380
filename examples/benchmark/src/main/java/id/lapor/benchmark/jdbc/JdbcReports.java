package id.lapor.benchmark.jdbc;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.Cursor;
import id.lapor.report.Filing;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.sla.Due;
import id.lapor.subject.Matter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of reports, written by hand. */
final class JdbcReports {

    private JdbcReports() {}

    static void add(Connection connection, Report report) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_REPORT)) {
            Parameters row = new Parameters(insert)
                    .number(report.id().value())
                    .text(report.tracking().value())
                    .text(report.handle().value());
            bind(report.filing(), row);
            bind(report.matter(), row);
            bindSecrecy(report, row);
            row.text(report.custody().identityKey().value())
                    .text(report.custody().accessCodeHash())
                    .name(report.governor());
            bindStanding(report, row);
            row.number(0L);
            insert.executeUpdate();
        }
    }

    static void findBy(Connection connection, ReportId report, Set<String> words) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_WORDS)) {
            insert.setLong(1, report.value());
            insert.setArray(2, connection.createArrayOf("varchar", words.toArray()));
            insert.executeUpdate();
        }
    }

    /** Whether nobody was faster. */
    static boolean advance(Connection connection, Report next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(Sql.ADVANCE)) {
            Parameters row = new Parameters(update);
            bind(next.matter(), row);
            bindSecrecy(next, row);
            row.name(next.governor());
            bindStanding(next, row);
            row.number(next.id().value()).number(next.version() - 1);
            return update.executeUpdate() == 1;
        }
    }

    private static void bind(Filing filing, Parameters row) throws SQLException {
        row.name(filing.channel())
                .moment(filing.submittedAt())
                .day(filing.submittedOn())
                .text(filing.policyVersion())
                .text(filing.origin() == null ? null : filing.origin().hash())
                .text(filing.origin() == null ? null : filing.origin().bodyHash());
    }

    private static void bind(Matter matter, Parameters row) throws SQLException {
        row.name(matter.classification())
                .text(matter.category())
                .text(matter.title())
                .text(matter.place().description())
                .text(matter.place().regionCode())
                .degrees(matter.place().latitude())
                .degrees(matter.place().longitude())
                .day(matter.occurredOn());
    }

    private static void bindSecrecy(Report report, Parameters row) throws SQLException {
        row.name(report.secrecy().anonymity()).flag(report.secrecy().confidential());
    }

    private static void bindStanding(Report report, Parameters row) throws SQLException {
        Standing standing = report.standing();
        row.name(standing.status())
                .name(standing.worst())
                .text(report.agency().map(AgencyId::value).orElse(null))
                .flag(standing.verified())
                .flag(standing.responded())
                .flag(standing.answered())
                .text(
                        standing.ties().follows() == null
                                ? null
                                : standing.ties().follows().value())
                .moment(standing.ending() == null ? null : standing.ending().at())
                .flag(standing.ties().onHold())
                .flag(standing.ties().erased())
                .number(report.version())
                .text(report.last().seal());
        bind(report.due(), row);
        row.moment(report.status().isOpen() ? report.last().at() : null);
    }

    private static void bind(@Nullable Due due, Parameters row) throws SQLException {
        row.name(due == null ? null : due.clock())
                .moment(due == null ? Cursor.NEVER : due.at())
                .day(due == null ? null : due.on())
                .flag(due != null && due.wholeDay())
                .flag(due != null && due.provisional());
    }
}

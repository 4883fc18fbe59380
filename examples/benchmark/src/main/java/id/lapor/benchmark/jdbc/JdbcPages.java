package id.lapor.benchmark.jdbc;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Cursor;
import id.lapor.report.PublicHandle;
import id.lapor.report.ReportLine;
import id.lapor.report.Scope;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An inbox by hand: one select of its own, without a transaction around it. */
final class JdbcPages {

    private final DataSource source;
    private final String sql;
    private final List<String> named;

    /**
     * @param scope the coordinator's, or that of an agency
     */
    JdbcPages(DataSource source, Scope scope) {
        List<String> agencies = scope.agencies().stream().map(AgencyId::value).toList();
        List<String> readers = Stream.concat(
                        Stream.ofNullable(scope.hiddenFrom()).map(account -> "account/" + account),
                        scope.hiddenFromUnits().stream().map(unit -> "agency/" + unit.value()))
                .toList();
        this.source = source;
        this.sql = scope.kind() == Scope.Kind.ORDINARY
                ? Sql.coordinatorsPage(readers.size())
                : Sql.agencysPage(agencies.size(), readers.size());
        this.named = Stream.concat(agencies.stream(), readers.stream()).toList();
    }

    /**
     * @param after a cursor by deadline
     */
    List<ReportLine> page(Cursor after, int limit) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            Parameters bound = new Parameters(select);
            for (String name : named) {
                bound.text(name);
            }
            bound.moment(after.dueAt()).moment(after.dueAt()).text(after.tie()).number((long) limit);
            try (ResultSet rows = select.executeQuery()) {
                List<ReportLine> lines = new ArrayList<>(limit);
                while (rows.next()) {
                    lines.add(line(new Columns(rows)));
                }
                return lines;
            }
        }
    }

    private static ReportLine line(Columns row) throws SQLException {
        TrackingNumber tracking = new TrackingNumber(row.text());
        PublicHandle handle = new PublicHandle(row.text());
        Classification classification = row.name(Classification.class);
        String category = row.textOrNull();
        String title = row.text();
        String place = row.text();
        Secrecy secrecy = new Secrecy(row.name(Anonymity.class), row.flag());
        Status status = row.name(Status.class);
        Status worst = row.name(Status.class);
        boolean answered = row.flag();
        String agency = row.textOrNull();
        LocalDate submittedOn = row.day();
        return new ReportLine(
                tracking,
                handle,
                classification,
                category,
                title,
                place,
                secrecy,
                status,
                worst,
                answered,
                agency == null ? null : AgencyId.of(agency),
                submittedOn,
                JdbcFinding.due(row),
                row.number(),
                row.number());
    }
}

package id.lapor.benchmark.jdbc;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.Filing;
import id.lapor.report.Origin;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report with its history in one select, read by hand. */
final class JdbcFinding {

    private static final int REPORT_COLUMNS = 41;

    private JdbcFinding() {}

    /**
     * @throws IllegalStateException when there is none
     */
    static Report find(Connection connection, TrackingNumber tracking) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.FIND)) {
            new Parameters(select).text(tracking.value());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("There is no report " + tracking);
                }
                return report(rows);
            }
        }
    }

    private static Report report(ResultSet rows) throws SQLException {
        Columns row = new Columns(rows);
        ReportId id = new ReportId(row.number());
        TrackingNumber tracking = new TrackingNumber(row.text());
        PublicHandle handle = new PublicHandle(row.text());
        Filing filing = filing(row);
        Matter matter = matter(row);
        Secrecy secrecy = new Secrecy(row.name(Anonymity.class), row.flag());
        Custody custody = new Custody(new IdentityKey(row.text()), row.text());
        // where it stands is told by its history, up to the clock that governs it
        Due due = due(row.skipped(13));
        return Report.told(id, tracking, handle, filing, matter, secrecy, custody, history(rows), due);
    }

    private static Filing filing(Columns row) throws SQLException {
        Channel channel = row.name(Channel.class);
        Instant at = row.moment();
        LocalDate on = row.day();
        String policy = row.text();
        String hash = row.textOrNull();
        String bodyHash = row.textOrNull();
        return new Filing(
                channel, at, on, policy, hash == null || bodyHash == null ? null : new Origin(hash, bodyHash));
    }

    private static Matter matter(Columns row) throws SQLException {
        Classification classification = row.name(Classification.class);
        String category = row.textOrNull();
        String title = row.text();
        Place place = new Place(row.text(), row.textOrNull(), row.degreesOrNull(), row.degreesOrNull());
        return new Matter(classification, category, title, place, row.dayOrNull());
    }

    static @Nullable Due due(Columns row) throws SQLException {
        String clock = row.textOrNull();
        Instant at = row.moment();
        LocalDate on = row.dayOrNull();
        boolean wholeDay = row.flag();
        boolean provisional = row.flag();
        return clock == null || on == null ? null : new Due(SlaClock.valueOf(clock), at, on, wholeDay, provisional);
    }

    private static List<HistoryEntry> history(ResultSet rows) throws SQLException {
        List<HistoryEntry> history = new ArrayList<>();
        do {
            history.add(entry(new Columns(rows).skipped(REPORT_COLUMNS + 1)));
        } while (rows.next());
        return history;
    }

    private static HistoryEntry entry(Columns row) throws SQLException {
        long sequence = row.number();
        Act act = Act.of(row.text());
        String from = row.textOrNull();
        Status to = row.name(Status.class);
        Role by = row.name(Role.class);
        String officer = row.textOrNull();
        String agency = row.textOrNull();
        return new HistoryEntry(
                sequence,
                act,
                from == null ? null : Status.valueOf(from),
                to,
                by,
                officer,
                agency == null ? null : AgencyId.of(agency),
                row.moment(),
                Effect.decode(row.text()),
                row.text(),
                row.text());
    }
}

package id.lapor.benchmark.jdbc;

import id.lapor.report.PublicHandle;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Many reports like one that was handed in, made within the database. Their secrets are missing, and their seals are those
 * of the first: good for whatever looks at neither.
 */
final class Clones {

    private static final String FRESH = "create temporary table fresh on commit drop as"
            + " select 0::bigint as id, ''::text as tracking, ''::text as handle, ''::text as secrets, 0 as number limit 0";

    private static final String NAMED = "insert into fresh select nextval('lapor_report_seq'), name.*"
            + " from unnest(?, ?, ?) with ordinality as name (tracking, handle, secrets, number)"
            + " where not exists (select 1 from lapor_report taken where taken.tracking = name.tracking)"
            + " returning tracking";

    /** The first of each second is due a second after the one before. */
    private static final String REPORTS = "insert into lapor_report select copy.* from fresh"
            + " join lapor_report first on first.tracking = ?, jsonb_populate_record(first, jsonb_build_object("
            + "'id', fresh.id, 'tracking', fresh.tracking, 'public_handle', handle, 'identity_key', secrets,"
            + " 'due_at', first.due_at + number * interval '1 second')) as copy";

    private static final String OTHERS = "insert into %1$s select copy.* from fresh, %1$s first"
            + " join lapor_report report on report.id = first.report_id and report.tracking = ?,"
            + " jsonb_populate_record(first, jsonb_build_object('report_id', fresh.id)) as copy";

    private static final List<String> STATEMENTS = Stream.concat(
                    Stream.of(REPORTS),
                    Stream.of("lapor_history", "lapor_statement", "lapor_part").map(OTHERS::formatted))
            .toList();

    private final DataSource source;

    Clones(DataSource source) {
        this.source = source;
    }

    /** So many, or one or two less: of a hundred thousand random numbers some are taken. */
    List<TrackingNumber> of(TrackingNumber first, int count) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<TrackingNumber> clones = named(connection, count);
            for (String sql : STATEMENTS) {
                copy(connection, sql, first);
            }
            connection.commit();
            return clones;
        }
    }

    private static List<TrackingNumber> named(Connection connection, int count) throws SQLException {
        try (Statement create = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(NAMED)) {
            create.execute(FRESH);
            insert.setArray(
                    1, array(connection, count, () -> TrackingNumber.random().value()));
            insert.setArray(
                    2, array(connection, count, () -> PublicHandle.random().value()));
            insert.setArray(
                    3, array(connection, count, () -> IdentityKey.random().value()));
            List<TrackingNumber> named = new ArrayList<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    named.add(new TrackingNumber(rows.getString(1)));
                }
            }
            return named;
        }
    }

    private static Array array(Connection connection, int count, Supplier<String> random) throws SQLException {
        return connection.createArrayOf(
                "text", Stream.generate(random).distinct().limit(count).toArray());
    }

    private static void copy(Connection connection, String sql, TrackingNumber first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, first.value());
            insert.executeUpdate();
        }
    }

    /** As the server does by itself, but not in the middle of a measurement. */
    void analyze() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Says to a database once more what a {@link Transcript} has: every statement has to do what it did then. */
final class Replay {

    private final List<String> lines;
    private final Map<Integer, String> statements = new HashMap<>();
    private int next;
    private int repeated;

    Replay(List<String> lines) {
        this.lines = lines;
    }

    String noted(String key) {
        String note = "# " + key + " ";
        return lines.stream()
                .filter(line -> line.startsWith(note))
                .findFirst()
                .orElseThrow()
                .substring(note.length());
    }

    /** Up to the next upgrade, or to the end. */
    int on(DataSource source) throws SQLException {
        repeated = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            while (next < lines.size() && !lines.get(next).equals("upgrade")) {
                line(connection, lines.get(next++));
            }
            next++;
            connection.rollback();
        }
        return repeated;
    }

    private void line(Connection connection, String line) throws SQLException {
        switch (line.charAt(0)) {
            case 'D' -> define(line);
            case 'S' -> statement(connection, statements.get(Integer.parseInt(line.substring(2))));
            case 'C' -> connection.commit();
            case 'R' -> connection.rollback();
            case '#' -> {}
            default -> throw new IllegalStateException("Line " + next + " is out of place");
        }
    }

    private void define(String line) {
        int end = line.indexOf(' ', 2);
        statements.put(Integer.parseInt(line.substring(2, end)), line.substring(end + 1));
    }

    private void statement(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            while (true) {
                String line = lines.get(next++);
                switch (line.charAt(0)) {
                    case 'P' -> Spoken.repeat(line, statement);
                    case 'B' -> statement.addBatch();
                    default -> {
                        outcome(statement, sql, line);
                        repeated++;
                        return;
                    }
                }
            }
        }
    }

    private static void outcome(PreparedStatement statement, String sql, String line) throws SQLException {
        switch (line.charAt(0)) {
            case 'U' -> assertThat("U " + statement.executeUpdate()).as(sql).isEqualTo(line);
            case 'E' ->
                assertThat("E " + Spoken.counts(statement.executeBatch()))
                        .as(sql)
                        .isEqualTo(line);
            case 'Q' -> assertThat("Q " + rows(statement)).as(sql).isEqualTo(line);
            default -> throw new IllegalStateException("A statement ends without an outcome: " + line);
        }
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet read = statement.executeQuery()) {
            while (read.next()) {
                rows++;
            }
        }
        return rows;
    }
}

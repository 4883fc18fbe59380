package id.lapor.benchmark.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row, one behind the other. */
final class Columns {

    private final ResultSet row;
    private int read;

    Columns(ResultSet row) {
        this.row = row;
    }

    Columns skipped(int columns) {
        read += columns;
        return this;
    }

    @Nullable
    String textOrNull() throws SQLException {
        return row.getString(++read);
    }

    String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    <E extends Enum<E>> E name(Class<E> kind) throws SQLException {
        return Enum.valueOf(kind, text());
    }

    long number() throws SQLException {
        return row.getLong(++read);
    }

    @Nullable
    Double degreesOrNull() throws SQLException {
        return row.getObject(++read, Double.class);
    }

    boolean flag() throws SQLException {
        return row.getBoolean(++read);
    }

    Instant moment() throws SQLException {
        return row.getObject(++read, OffsetDateTime.class).toInstant();
    }

    @Nullable
    LocalDate dayOrNull() throws SQLException {
        return row.getObject(++read, LocalDate.class);
    }

    LocalDate day() throws SQLException {
        return Objects.requireNonNull(dayOrNull());
    }
}

package id.lapor.benchmark.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a statement, one behind the other. */
final class Parameters {

    private final PreparedStatement statement;
    private int bound;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++bound, value);
        return this;
    }

    Parameters name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(++bound, value);
        return this;
    }

    Parameters number(@Nullable Integer value) throws SQLException {
        statement.setObject(++bound, value, Types.INTEGER);
        return this;
    }

    Parameters degrees(@Nullable Double value) throws SQLException {
        statement.setObject(++bound, value, Types.DOUBLE);
        return this;
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(++bound, value);
        return this;
    }

    Parameters moment(@Nullable Instant value) throws SQLException {
        statement.setObject(
                ++bound, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Parameters day(@Nullable LocalDate value) throws SQLException {
        statement.setObject(++bound, value, Types.DATE);
        return this;
    }

    Parameters bytes(byte[] value) throws SQLException {
        statement.setBytes(++bound, value);
        return this;
    }
}

package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one table are written, read once from their entity.
 *
 * @param table as it is called in the host's database
 * @param keys the cells that tell a row from all others
 * @param insert of one row, each value a parameter
 */
record RowShape(String table, List<Cell> cells, List<Cell> keys, String insert) {

    private static final Map<Class<?>, Integer> SQL_TYPES = Map.ofEntries(
            Map.entry(String.class, Types.VARCHAR),
            Map.entry(Integer.class, Types.INTEGER),
            Map.entry(Long.class, Types.BIGINT),
            Map.entry(Double.class, Types.DOUBLE),
            Map.entry(Instant.class, Types.TIMESTAMP_WITH_TIMEZONE),
            Map.entry(LocalDate.class, Types.DATE),
            Map.entry(LocalDateTime.class, Types.TIMESTAMP),
            Map.entry(byte[].class, Types.BINARY));

    /** One value of a row. */
    record Cell(Field field, String column) {

        private boolean isKey() {
            return field.isAnnotationPresent(Id.class);
        }

        /** Whether it says of itself that it may change. */
        boolean isChanging() {
            return field.getAnnotation(Column.class).updatable();
        }

        private void bind(PreparedStatement statement, int at, Object row) throws SQLException {
            Object value = valueIn(row);
            if (value == null) {
                statement.setNull(at, SQL_TYPES.getOrDefault(field.getType(), Types.NULL));
            } else if (value instanceof Instant instant) {
                statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] words) {
                statement.setArray(at, statement.getConnection().createArrayOf("varchar", words));
            } else {
                statement.setObject(at, value);
            }
        }

        private @Nullable Object valueIn(Object row) {
            try {
                return field.get(row);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(column + " cannot be read", closed);
            }
        }
    }

    /**
     * @param tables the name that a table has in the host's database
     */
    static RowShape of(Class<?> entity, UnaryOperator<String> tables) {
        String table = tables.apply(entity.getAnnotation(Table.class).name());
        List<Cell> cells = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(field -> new Cell(field, field.getAnnotation(Column.class).name()))
                .toList();
        List<Cell> keys = cells.stream().filter(Cell::isKey).toList();
        return new RowShape(table, cells, keys, "insert into " + table + values(cells));
    }

    private static String values(List<Cell> cells) {
        String columns = cells.stream().map(Cell::column).collect(Collectors.joining(", "));
        return " (" + columns + ") values (" + String.join(", ", Collections.nCopies(cells.size(), "?")) + ")";
    }

    /** The keys are parameters, then all cells: an insert that does nothing where the row is there. */
    String merge() {
        String same = keys.stream().map(key -> key.column() + " = ?").collect(Collectors.joining(" and "));
        return "merge into " + table + " using dual on " + same + " when not matched then insert" + values(cells);
    }

    /**
     * @return the parameter behind the last
     */
    static int bind(List<Cell> cells, Object row, PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (Cell cell : cells) {
            cell.bind(statement, at++, row);
        }
        return at;
    }
}

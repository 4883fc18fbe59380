package id.lapor.benchmark.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What stands in the tables: of each how many rows there are, and of each column how many of them have a value.
 *
 * @param values by {@code table} and by {@code table.column}
 */
record Tally(Map<String, Long> values) {

    private static final String COLUMNS = "select table_name, column_name from information_schema.columns"
            + " where table_schema = current_schema() and table_name like 'lapor\\_%'";

    static Tally of(DataSource source) throws SQLException {
        Map<String, Long> values = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : tables(statement).entrySet()) {
                count(statement, table.getKey(), table.getValue(), values);
            }
        }
        return new Tally(values);
    }

    private static Map<String, List<String>> tables(Statement statement) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ResultSet columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString(1), first -> new ArrayList<>())
                        .add(columns.getString(2));
            }
        }
        return tables;
    }

    private static void count(Statement statement, String table, List<String> columns, Map<String, Long> values)
            throws SQLException {
        String counts = "count(" + String.join("), count(", columns) + ")";
        try (ResultSet row = statement.executeQuery("select count(*), " + counts + " from " + table)) {
            row.next();
            values.put(table, row.getLong(1));
            for (int column = 0; column < columns.size(); column++) {
                values.put(table + "." + columns.get(column), row.getLong(column + 2));
            }
        }
    }

    /** What came since; nothing where nothing did. */
    Tally since(Tally before) {
        Map<String, Long> more = new TreeMap<>();
        values.forEach((what, count) -> more.put(what, count - before.values.getOrDefault(what, 0L)));
        more.values().removeIf(count -> count == 0);
        return new Tally(more);
    }

    Tally times(long often) {
        Map<String, Long> product = new TreeMap<>(values);
        product.replaceAll((what, count) -> count * often);
        return new Tally(product);
    }
}

package id.lapor.monggo.canary;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every value of every row of every table, of lapor and of the application. */
final class Tables {

    private Tables() {}

    static List<String> names(JdbcTemplate database) {
        return database.query(
                "select table_schema, table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'",
                (row, number) -> '"' + row.getString(1) + "\".\"" + row.getString(2) + '"');
    }

    static List<String> values(JdbcTemplate database) {
        List<String> values = new ArrayList<>();
        for (String table : names(database)) {
            database.query("select * from " + table, row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String name = row.getMetaData().getColumnName(column);
                    values.add(table + "." + name + "=" + text(row.getObject(column)));
                }
            });
        }
        return values;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (value instanceof Blob blob) {
            return text(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(value);
    }
}

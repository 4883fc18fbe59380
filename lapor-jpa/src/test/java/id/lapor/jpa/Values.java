package id.lapor.jpa;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What stands in a column, whatever its type. */
final class Values {

    private Values() {}

    static String asText(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof Blob blob) {
            return latin(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof byte[] bytes ? latin(bytes) : String.valueOf(value);
    }

    /** One character for each byte, so that plain text in it stays plain. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

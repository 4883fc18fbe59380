package id.lapor.jpa;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables and columns that this version reads and writes, and those that a database has. */
final class Tables {

    private final SetMultimap<String, String> columns;

    private Tables(SetMultimap<String, String> columns) {
        this.columns = columns;
    }

    /** As the entities name them. */
    static Tables needed() {
        ImmutableSetMultimap.Builder<String, String> needed = ImmutableSetMultimap.builder();
        needed.putAll("lapor_installation", "id", "key_imprint");
        for (Class<?> entity : LaporEntities.classes()) {
            String table = entity.getAnnotation(Table.class).name();
            for (Field field : entity.getDeclaredFields()) {
                Column column = field.getAnnotation(Column.class);
                if (column != null) {
                    needed.put(table, column.name());
                }
            }
        }
        return new Tables(needed.build());
    }

    static Tables of(Connection connection, @Nullable String schema) throws SQLException {
        String name = schema == null ? connection.getSchema() : schema;
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String pattern = upper ? "LAPOR\\_%" : "lapor\\_%";
        ImmutableSetMultimap.Builder<String, String> there = ImmutableSetMultimap.builder();
        try (ResultSet found = connection.getMetaData().getColumns(connection.getCatalog(), name, pattern, null)) {
            while (found.next()) {
                there.put(lower(found.getString("TABLE_NAME")), lower(found.getString("COLUMN_NAME")));
            }
        }
        return new Tables(there.build());
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whole tables and single columns that are not there, by name. */
    List<String> missingIn(Tables there) {
        List<String> missing = new ArrayList<>();
        for (String table : columns.keySet()) {
            Set<String> has = there.columns.get(table);
            if (has.isEmpty()) {
                missing.add(table);
            } else {
                Sets.difference(columns.get(table), has).forEach(column -> missing.add(table + "." + column));
            }
        }
        return missing;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

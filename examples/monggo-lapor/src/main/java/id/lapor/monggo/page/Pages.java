package id.lapor.monggo.page;

import id.lapor.report.Cursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages of a list: the address carries where the page before ended. */
public final class Pages {

    private Pages() {}

    /** The cursor of an address; the first page where it is missing or nonsense. */
    public static @Nullable Cursor cursor(@Nullable String encoded) {
        return encoded == null ? null : Cursor.decode(encoded).orElse(null);
    }

    /** The cursor for an address, or {@code null} on the last page. */
    public static @Nullable String encoded(@Nullable Cursor next) {
        return next == null ? null : next.encode();
    }

    /** A query with its question mark, of the values that are not blank; empty when all of them are. */
    public static String query(Map<String, String> values) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                query.queryParam(name, "{" + name + "}");
            }
        });
        return query.encode().buildAndExpand(values).toUriString();
    }
}

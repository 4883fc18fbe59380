package id.lapor.monggo.page;

import id.lapor.report.Cursor;
import org.jspecify.annotations.Nullable;

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
}

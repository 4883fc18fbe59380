package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened. Prints nothing of it: a place can be somebody's home.
 *
 * @param description in the reporter's words, at most 300 characters
 * @param regionCode Kemendagri code such as {@code 33.71.01.1001}
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
@Wire
public record ReportPlace(
        @Nullable String description,
        @Nullable String regionCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public static ReportPlace of(String description) {
        return new ReportPlace(description, null, null, null);
    }

    @Override
    public String toString() {
        return "ReportPlace[hidden]";
    }
}

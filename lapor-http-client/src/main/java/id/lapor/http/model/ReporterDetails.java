package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * Who reports. Prints nothing of it.
 *
 * @param name as the person writes it, at most 120 characters
 * @param phone as typed, e.g. {@code 0812-3456-7890}
 * @param email an address for notices, at most 254 characters
 * @param address where the person lives, at most 300 characters
 */
@Wire
public record ReporterDetails(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    @Override
    public String toString() {
        return "ReporterDetails[hidden]";
    }
}

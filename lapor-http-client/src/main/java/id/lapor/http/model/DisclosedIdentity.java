package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * The part of an identity that this office may know. Prints nothing of it.
 *
 * @param name of the reporter
 * @param phone as typed
 * @param email an address for notices
 * @param address where the reporter lives
 */
@Wire
public record DisclosedIdentity(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    @Override
    public String toString() {
        return "DisclosedIdentity[hidden]";
    }
}

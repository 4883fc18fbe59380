package id.lapor.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a move besides its words. Prints no secret.
 *
 * @param version the version that the sender has seen; with it a report that changed meanwhile is refused as {@code STALE}
 * @param accessCode the secret of the receipt, for a reporter without an account
 */
public record MoveOptions(@Nullable Long version, @Nullable String accessCode) {

    public static MoveOptions none() {
        return new MoveOptions(null, null);
    }

    public static MoveOptions ifVersion(long version) {
        return new MoveOptions(version, null);
    }

    public static MoveOptions withAccessCode(String accessCode) {
        return new MoveOptions(null, accessCode);
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (version != null) {
            headers.put("If-Match", "\"" + version + "\"");
        }
        if (accessCode != null) {
            headers.put("Lapor-Access-Code", HeaderValue.accessCode(accessCode));
        }
        return headers;
    }

    @Override
    public String toString() {
        return "MoveOptions[version=" + version + "]";
    }
}

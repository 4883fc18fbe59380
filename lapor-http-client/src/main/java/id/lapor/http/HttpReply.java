package id.lapor.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One response. Prints its status and size only.
 *
 * @param status of HTTP
 * @param headers by name; upper and lower case do not matter to {@link #header}
 * @param body all of it; not copied
 */
public record HttpReply(int status, Map<String, List<String>> headers, byte[] body) {

    public HttpReply {
        headers = Map.copyOf(headers);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + body.length + " bytes]";
    }
}

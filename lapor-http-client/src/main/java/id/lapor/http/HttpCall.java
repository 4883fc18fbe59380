package id.lapor.http;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request. Prints neither address nor headers nor body: all three can tell who reports what.
 *
 * @param method {@code GET} or {@code POST}
 * @param uri the whole address
 * @param template the path with placeholders, e.g. {@code /v1/reports/{tracking}}; the only part that may be logged
 * @param headers by name
 * @param body empty for none; not copied
 * @param timeout for everything, the response's body included
 * @param maxResponseBytes the largest body to accept
 */
public record HttpCall(
        String method,
        URI uri,
        String template,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        long maxResponseBytes) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** Whether it changes nothing at the server. */
    boolean reads() {
        return method.equals("GET");
    }

    /** Whether making it twice does no harm: it only reads, or the server knows it again by its key. */
    boolean repeatable() {
        return reads() || headers.containsKey(IDEMPOTENCY_KEY);
    }

    HttpCall within(Duration left) {
        return new HttpCall(method, uri, template, headers, body, left, maxResponseBytes);
    }

    HttpCall with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpCall(method, uri, template, more, body, timeout, maxResponseBytes);
    }

    /** What may be said of it: method and template. */
    String name() {
        return method + " " + template;
    }

    @Override
    public String toString() {
        return "HttpCall[" + name() + "]";
    }
}

package id.lapor.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes calls of the contract and reads what they bring: a body, or the exception for it. */
final class Exchange {

    private static final byte[] NOTHING = {};

    private final HttpTransport transport;
    private final Pacing pacing;
    private final URI base;
    private final String language;
    private final Duration timeout;
    private final long maxResponseBytes;

    Exchange(
            HttpTransport transport,
            Pacing pacing,
            URI base,
            String language,
            Duration timeout,
            long maxResponseBytes) {
        this.transport = transport;
        this.pacing = pacing;
        this.base = base;
        this.language = language;
        this.timeout = timeout;
        this.maxResponseBytes = maxResponseBytes;
    }

    <T> T get(Target target, Map<String, String> headers, Class<T> type) {
        HttpCall call = call("GET", target, headers, NOTHING);
        return read(call, send(call), type);
    }

    <T> T post(Target target, Map<String, String> headers, Object body, Class<T> type) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        HttpCall call = call("POST", target, all, Json.write(body));
        return read(call, send(call), type);
    }

    HttpReply file(Target target, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept", "*/*");
        return send(call("GET", target, all, NOTHING));
    }

    private HttpCall call(String method, Target target, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", "application/json, application/problem+json");
        all.put("Accept-Language", language);
        all.put("User-Agent", "lapor-http-client");
        all.putAll(headers);
        return new HttpCall(method, target.under(base), target.template(), all, body, timeout, maxResponseBytes);
    }

    private HttpReply send(HttpCall call) {
        HttpReply reply;
        try {
            reply = transport.send(call);
        } catch (IOException broken) {
            throw Failures.of(call, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(call);
        }
        if (reply.status() < 200 || reply.status() > 299) {
            throw Failures.of(call, reply, pacing.now());
        }
        return reply;
    }

    private static <T> T read(HttpCall call, HttpReply reply, Class<T> type) {
        if (!Failures.isJson(reply)) {
            throw Failures.badResponse(call, reply, "was answered by something else than JSON");
        }
        return Json.read(reply.body(), type)
                .orElseThrow(() -> Failures.badResponse(call, reply, "was answered by JSON of another shape"));
    }

    void close() {
        transport.close();
    }
}

package id.lapor.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** Adds the credentials to every attempt, so that a token that was renewed meanwhile is the one that is sent. */
final class Authenticated implements HttpTransport {

    private final HttpTransport next;
    private final Supplier<String> authorization;

    Authenticated(HttpTransport next, Supplier<String> authorization) {
        this.next = next;
        this.authorization = authorization;
    }

    /**
     * @throws IllegalArgumentException when the user's name contains a colon, which Basic cannot carry
     */
    static Supplier<String> basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user's name for Basic has no colon");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return () -> value;
    }

    static Supplier<String> bearer(Supplier<String> token) {
        return () -> "Bearer " + HeaderValue.secret("The token", token.get());
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        return next.send(call.with("Authorization", authorization.get()));
    }

    @Override
    public void close() {
        next.close();
    }
}

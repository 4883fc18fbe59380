package id.lapor.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The JDK's client under a deadline of our own: its timeout ends with the response's headers, and a body that stalls would
 * be waited for without end.
 */
final class JdkTransport implements HttpTransport {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(call), head -> new LimitedBody(call.maxResponseBytes(), head.headers()));
        try {
            HttpResponse<byte[]> response = answer.get(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
            return new HttpReply(response.statusCode(), response.headers().map(), response.body());
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new HttpTimeoutException("The deadline is over");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            throw interrupted;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IOException("The request failed", failed.getCause());
        }
    }

    private static HttpRequest request(HttpCall call) {
        boolean encrypted = "https".equalsIgnoreCase(call.uri().getScheme());
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .version(encrypted ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .method(
                        call.method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        return request.build();
    }

    /** From Java 21 on the JDK's client can be closed; before, it ends when nobody holds it any more. */
    @Override
    public void close() {
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failed) {
                throw new IllegalStateException("The client could not be closed", failed);
            }
        }
    }
}

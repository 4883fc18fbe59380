package id.lapor.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real server on a free port of this machine. It answers in the order it was told and remembers what it was asked. */
final class TestServer implements AutoCloseable {

    /** What it was asked; header names in lower case. */
    record Asked(String method, String path, String query, Map<String, String> headers, String body) {}

    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    TestServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/lapor");
    }

    LaporClientBuilder client() {
        return LaporClient.builder().baseUri(base());
    }

    List<Asked> asked() {
        return asked;
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    TestServer then(Answer answer) {
        synchronized (answers) {
            answers.add(answer);
        }
        return this;
    }

    TestServer json(int status, String body) {
        return answer(status, "application/json", body);
    }

    TestServer problem(int status, String code) {
        return answer(
                status,
                "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":" + status + ",\"detail\":\"d\",\"code\":\""
                        + code + "\",\"sentences\":{\"id\":\"i\",\"en\":\"e\"}}");
    }

    TestServer answer(int status, String type, String body, String... headers) {
        return then(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Promises more than it sends, and hangs up. */
    TestServer cut() {
        return then(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"agencies\":[".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Sends the head and the beginning of a body, then nothing until it is closed. */
    TestServer stalled() {
        return then(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"agencies\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            closing.await(20, TimeUnit.SECONDS);
        });
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            URI uri = exchange.getRequestURI();
            asked.add(new Asked(exchange.getRequestMethod(), uri.getRawPath(), uri.getRawQuery(), headers, body));
            Answer answer;
            synchronized (answers) {
                answer = answers.remove();
            }
            answer.to(exchange);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

package id.lapor.monggo.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, whose every answer is written down. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "batas";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String name;
    private final String base;
    private final Map<String, String> headers;
    private final Consumer<Answer> notes;
    private String token = "";

    Person(String name, int port, Map<String, String> headers, Consumer<Answer> notes) {
        this.name = name;
        this.base = "http://localhost:" + port;
        this.headers = headers;
        this.notes = notes;
    }

    String name() {
        return name;
    }

    Person signsIn(String username, String password) {
        get("/masuk");
        post("/masuk", Map.of("username", username, "sandi", password));
        get("/mulai");
        get("/tulis");
        return this;
    }

    Answer get(String path) {
        return send("GET", path, "", "", BodyPublishers.noBody());
    }

    Answer post(String path, Map<String, String> fields) {
        String form = withToken(fields).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", "", BodyPublishers.ofString(form));
    }

    /** Sends a form with a photo, under the name that the file has at home. */
    Answer post(String path, Map<String, String> fields, byte[] photo) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        withToken(fields).forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(UTF_8)));
        part(body, "name=\"foto\"; filename=\"" + Canary.PHOTO + "\"", photo);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return send("POST", path, type, "", BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends something that is no form, or no whole one. */
    Answer postRaw(String path, String type, String body) {
        return send("POST", path, type, "", BodyPublishers.ofString(body));
    }

    /** Asks the web API, which knows no cookies. */
    Answer api(String method, String path, String json, String password) {
        String credentials = password.isEmpty()
                ? ""
                : "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        return send(method, "/lapor/v1" + path, "application/json", credentials, BodyPublishers.ofString(json));
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return all;
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private Answer send(String method, String path, String type, String credentials, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        headers.forEach(request::setHeader);
        if (!type.isEmpty()) {
            request.setHeader("Content-Type", type);
        }
        if (!credentials.isEmpty()) {
            request.setHeader("Authorization", credentials);
        }
        try {
            Answer answer =
                    new Answer(name, method + " " + path, client.send(request.build(), BodyHandlers.ofByteArray()));
            Matcher csrf = TOKEN.matcher(answer.body());
            token = csrf.find() ? csrf.group(1) : token;
            notes.accept(answer);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException("No answer to " + name + " for " + path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

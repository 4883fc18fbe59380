package id.lapor.monggo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: keeps cookies, follows redirects of its own accord, sends the forms of the page it is on. */
final class Browser {

    /** The page that was reached in the end. */
    record Page(int status, String path, String html, HttpResponse<String> response) {

        /** The page as a reader sees it, without marks. */
        String text() {
            return html.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** The text of the element with an id. */
        String textOf(String id) {
            Matcher found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(html);
            return found.find() ? found.group(1).strip() : "";
        }

        /** The first match of a pattern with one group. */
        String first(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(html);
            if (!found.find()) {
                throw new AssertionError("Nothing on the page matches " + pattern);
            }
            return found.group(1);
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final List<String> visited = new ArrayList<>();
    private String token = "";

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Every address that was asked for, redirects included. */
    List<String> visited() {
        return visited;
    }

    /** What the server calls this visit. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"), path);
    }

    Page submit(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        String form = all.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                path);
    }

    /** Sends a form with files, all of them in the field {@code foto}. */
    Page submit(String path, Map<String, String> fields, byte[]... files) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        for (byte[] file : files) {
            part(body, "name=\"foto\"; filename=\"foto.png\"", file);
        }
        body.writeBytes("--batas--\r\n".getBytes(UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=batas")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                path);
    }

    Page signIn(String username, String password) {
        open("/masuk");
        return submit("/masuk", Map.of("username", username, "sandi", password));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--batas\r\nContent-Disposition: form-data; " + name + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private Page send(HttpRequest.Builder request, String path) {
        visited.add(path);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 == 3) {
                return open(
                        response.headers().firstValue("Location").orElseThrow().replace(base, ""));
            }
            Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(response.body());
            if (csrf.find()) {
                token = csrf.group(1);
            }
            return new Page(response.statusCode(), path, response.body(), response);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("No answer for " + path, failed);
        }
    }
}

package id.lapor.monggo.canary;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What somebody got for a request, to the last byte.
 *
 * @param who asked
 * @param request method and address
 */
record Answer(String who, String request, HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    String location() {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    boolean isPicture() {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("image/");
    }

    /** Address, headers and body as text, one letter for each byte. */
    String everything() {
        return response.uri() + " " + response.headers().map() + " "
                + new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    /** The one page that repeats an identity: the refused registration, to whoever typed it a moment ago. */
    boolean isTheCitizensOwnRefusedRegistration() {
        return who.equals(Canary.USERNAME) && request.equals("POST /daftar") && status() == 422;
    }

    @Override
    public String toString() {
        return who + ": " + request + " -> " + status();
    }
}

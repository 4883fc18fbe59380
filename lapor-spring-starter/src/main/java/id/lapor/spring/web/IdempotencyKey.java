package id.lapor.spring.web;

import id.lapor.report.ExternalId;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Violation;
import id.lapor.workflow.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key under which a caller submits: the same one never makes a second report. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;
    /** Neither quote nor backslash: they would need escaping in a string of structured headers. */
    private static final Pattern VISIBLE = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e]*");

    private IdempotencyKey() {}

    /**
     * @return {@code null} when the caller sends none
     * @throws RefusedException when it is too short to be a secret, too long, or nothing that can be typed
     */
    static @Nullable ExternalId of(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        if (header == null) {
            return null;
        }
        String key = unquoted(header.strip());
        if (key.length() < SHORTEST) {
            throw broken("text.short", SHORTEST);
        }
        if (key.length() > LONGEST) {
            throw broken("text.long", LONGEST);
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new RefusedException(Refusal.invalid(List.of(new Violation(HEADER, "text.characters", ""))));
        }
        return new ExternalId(key);
    }

    private static String unquoted(String header) {
        boolean quoted = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
        return quoted ? header.substring(1, header.length() - 1) : header;
    }

    private static RefusedException broken(String rule, int bound) {
        return new RefusedException(Refusal.invalid(List.of(new Violation(HEADER, rule, Integer.toString(bound)))));
    }
}

package id.lapor.report;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param dueAt for {@link ReportQuery.Order#DUE}: the deadline of the last line
 * @param day for {@link ReportQuery.Order#NEWEST}: the day of the last line
 * @param tie tracking number or public handle of the last line
 */
public record Cursor(@Nullable Instant dueAt, @Nullable LocalDate day, String tie) {

    /** Stands for "no deadline" in the order by deadline. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** The cursor behind a line. */
    public static Cursor after(ReportLine line, ReportQuery.Order order) {
        return switch (order) {
            case DUE ->
                new Cursor(
                        line.due() == null ? NEVER : line.due().at(),
                        null,
                        line.tracking().value());
            case NEWEST -> new Cursor(null, line.submittedOn(), line.handle().value());
        };
    }

    /** A short text for links and the HTTP API. */
    public String encode() {
        String plain = (dueAt == null ? "d" + day : "t" + dueAt) + "|" + tie;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads {@link #encode}; empty when it is nothing of the kind. */
    public static Optional<Cursor> decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            if (bar < 2 || plain.length() > 80) {
                return Optional.empty();
            }
            String key = plain.substring(1, bar);
            String tie = plain.substring(bar + 1);
            return Optional.of(
                    plain.charAt(0) == 't'
                            ? new Cursor(Instant.parse(key), null, tie)
                            : new Cursor(null, LocalDate.parse(key), tie));
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    /** Whether it was made for this order. */
    public boolean fits(ReportQuery.Order order) {
        return order == ReportQuery.Order.DUE ? dueAt != null : day != null;
    }
}

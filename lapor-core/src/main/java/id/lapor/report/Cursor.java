package id.lapor.report;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param supports for {@link ReportQuery.Order#SUPPORTED}: how many support the last line
 * @param dueAt for {@link ReportQuery.Order#DUE} and {@link ReportQuery.Order#SUPPORTED}: the deadline of the last line
 * @param day for {@link ReportQuery.Order#NEWEST}: the day of the last line
 * @param tie tracking number or public handle of the last line
 */
public record Cursor(
        @Nullable Long supports,
        @Nullable Instant dueAt,
        @Nullable LocalDate day,
        String tie) {

    /** Stands for "no deadline" in the order by deadline. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** The cursor behind a line. */
    public static Cursor after(ReportLine line, ReportQuery.Order order) {
        return switch (order) {
            case DUE -> new Cursor(dueAt(line), null, line.tracking().value());
            case NEWEST -> new Cursor(null, line.submittedOn(), line.handle().value());
            case SUPPORTED ->
                new Cursor(line.supports(), dueAt(line), null, line.tracking().value());
        };
    }

    /** In the orders that do not go by support. */
    public Cursor(@Nullable Instant dueAt, @Nullable LocalDate day, String tie) {
        this(null, dueAt, day, tie);
    }

    private static Instant dueAt(ReportLine line) {
        return line.due() == null ? NEVER : line.due().at();
    }

    private static final Pattern SHAPE =
            Pattern.compile("(?:s([0-9]{1,18}))?([td][0-9]{4}-[0-9TZ:.-]{5,30})\\|([a-z0-9]{12})");

    /** A short text for links and the HTTP API. */
    public String encode() {
        String plain = (supports == null ? "" : "s" + supports) + (dueAt == null ? "d" + day : "t" + dueAt) + "|" + tie;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads {@link #encode}; empty when it is nothing of the kind. Nothing that a database would choke on gets by. */
    public static Optional<Cursor> decode(String text) {
        if (text.length() > 120) {
            return Optional.empty();
        }
        try {
            Matcher parts = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return parts.matches() ? Optional.of(of(parts.group(1), parts.group(2), parts.group(3))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Cursor of(@Nullable String supports, String key, String tie) {
        String moment = key.substring(1);
        return key.charAt(0) == 't'
                ? new Cursor(supports == null ? null : Long.valueOf(supports), Instant.parse(moment), null, tie)
                : new Cursor(null, LocalDate.parse(moment), tie);
    }

    /** Whether it was made for this order. */
    public boolean fits(ReportQuery.Order order) {
        return switch (order) {
            case DUE -> dueAt != null && supports == null;
            case NEWEST -> day != null;
            case SUPPORTED -> supports != null;
        };
    }
}

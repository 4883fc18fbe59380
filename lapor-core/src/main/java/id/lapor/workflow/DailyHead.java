package id.lapor.workflow;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Commits to everything that was written into any history up to the end of one day. It is one line that tells nothing
 * about any report and is meant to be held by somebody who cannot write the tables: an auditor, a newspaper, a mailbox.
 *
 * @param day in the zone of the installation; years 1900 to 2199
 * @param previous digest of the day before, {@link #BEFORE_THE_FIRST} for the first
 * @param reports how many reports changed on that day
 * @param digest 64 hexadecimal digits, see {@link DailyHeads}
 */
public record DailyHead(LocalDate day, String previous, long reports, String digest) {

    /** What stands in place of a digest before the first day. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    static final String ENCODING = "lapor-day-1";

    private static final Splitter PARTS =
            Splitter.onPattern("\\s+").omitEmptyStrings().limit(6);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LONGEST_LINE = 400;

    /**
     * @throws IllegalArgumentException when a part is out of bounds
     */
    public DailyHead {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new IllegalArgumentException(
                    "A daily head is for the years 1900 to 2199, but was for " + day.getYear());
        }
        if (reports < 0) {
            throw new IllegalArgumentException("No fewer than 0 reports change on a day, but it was " + reports);
        }
        if (!DIGEST.matcher(previous).matches() || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("A digest has 64 hexadecimal digits in lower case");
        }
    }

    /** Reads what {@link #toString} wrote; line breaks, further spaces and capitals from printing do not matter. */
    public static Optional<DailyHead> parse(String line) {
        List<String> parts =
                line.length() > LONGEST_LINE ? List.of() : PARTS.splitToList(line.toLowerCase(Locale.ROOT));
        boolean shaped = parts.size() == 5
                && parts.get(0).equals(ENCODING)
                && COUNT.matcher(parts.get(2)).matches();
        if (!shaped) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(parts.get(1));
            return Optional.of(new DailyHead(day, parts.get(3), Long.parseLong(parts.get(2)), parts.get(4)));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Encoding, day, number of reports, previous digest, digest: one line with single spaces. */
    @Override
    public String toString() {
        return String.join(" ", ENCODING, day.toString(), Long.toString(reports), previous, digest);
    }
}

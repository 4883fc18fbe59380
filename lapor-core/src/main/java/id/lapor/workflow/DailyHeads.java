package id.lapor.workflow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks daily heads. {@link HistoryChain} finds what was done to a history, unless its last entries were cut
 * off and the seal kept beside the report was rewritten to match, or the report was taken out altogether. Whoever holds
 * yesterday's head finds that too, even where the key was stolen. What was written since the last head stays unwatched.
 *
 * <p>A day is committed to once it is surely over: an entry that is written later with an instant of that day changes it.
 * Seals alone are compared, so verify the histories with {@link HistoryChain#verify} as well.
 *
 * <p>The digest is SHA-256 over {@code lapor-day-1} and then, each as a line feed, its length, a colon and itself: the
 * day, the digest before, for every report in ascending order of its chain root that root, the sequence and the seal, and
 * at the end the number of reports.
 */
public final class DailyHeads {

    private DailyHeads() {}

    /**
     * A report and its history, as {@link HistoryChain#verify} takes them.
     *
     * @param chainRoot the tracking number
     * @param entries in order
     */
    public record History(String chainRoot, List<HistoryEntry> entries) {
        public History {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Commits to a day in constant memory.
     *
     * @param before the head of the day before, {@code null} on the first day
     * @param changed the last entry of every report that changed on {@code day}, ascending by chain root; consumed and
     *     closed
     * @throws IllegalArgumentException when {@code day} does not follow {@code before}, or the reports are not in strictly
     *     ascending order
     */
    public static DailyHead commit(LocalDate day, @Nullable DailyHead before, Stream<SealedHead> changed) {
        if (before != null && !before.day().plusDays(1).equals(day)) {
            throw new IllegalArgumentException(
                    "Behind the head of " + before.day() + " comes the day after, not " + day);
        }
        return commit(day, before == null ? DailyHead.BEFORE_THE_FIRST : before.digest(), changed);
    }

    private static DailyHead commit(LocalDate day, String previous, Stream<SealedHead> changed) {
        try (changed) {
            MessageDigest sum = sha256();
            sum.update(DailyHead.ENCODING.getBytes(StandardCharsets.US_ASCII));
            put(sum, day.toString());
            put(sum, previous);
            long reports = 0;
            String last = "";
            for (Iterator<SealedHead> heads = changed.iterator(); heads.hasNext(); reports++) {
                SealedHead head = heads.next();
                if (head.chainRoot().compareTo(last) <= 0) {
                    throw new IllegalArgumentException(
                            "Reports come in ascending order of their chain roots, each once, but number "
                                    + (reports + 1) + " of " + day + " did not");
                }
                put(sum, head.chainRoot());
                put(sum, Long.toString(head.sequence()));
                put(sum, head.seal());
                last = head.chainRoot();
            }
            put(sum, Long.toString(reports));
            return new DailyHead(day, previous, reports, HexFormat.of().formatHex(sum.digest()));
        }
    }

    /**
     * The last entry of every report that changed on {@code day}: of the entries with an instant before its end, the one
     * that stands last in the history.
     *
     * @param zone where the day ends
     * @param histories in any order, which is kept; empty histories and those without an entry of that day are left out
     */
    public static Stream<SealedHead> changedOn(LocalDate day, ZoneId zone, Stream<History> histories) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return histories.flatMap(history -> {
            List<HistoryEntry> until = history.entries().stream()
                    .filter(entry -> entry.at().isBefore(end))
                    .toList();
            boolean changed = until.stream().anyMatch(entry -> !entry.at().isBefore(begin));
            return changed ? Stream.of(headOf(history, until.get(until.size() - 1))) : Stream.empty();
        });
    }

    private static SealedHead headOf(History history, HistoryEntry entry) {
        return new SealedHead(history.chainRoot(), entry.sequence(), entry.seal());
    }

    /**
     * What a witness asks: whether the histories still are what they were at the end of that day.
     *
     * @param held kept outside
     * @param zone where the day ended
     * @param histories of all reports, ascending by chain root; consumed and closed
     * @throws IllegalArgumentException when the histories are not in strictly ascending order
     */
    public static boolean agrees(DailyHead held, ZoneId zone, Stream<History> histories) {
        return commit(held.day(), held.previous(), changedOn(held.day(), zone, histories))
                .equals(held);
    }

    /**
     * Checks that heads follow each other day by day, each bound to the one before. Of the first head only what stands
     * behind it is checked.
     *
     * @param series in order of days
     * @return the first flaw, or empty when every day fits
     */
    public static Optional<Flaw> verify(List<DailyHead> series) {
        return verify(series, head -> true);
    }

    /**
     * Checks a series and each of its days against the histories.
     *
     * @param histories asked once for each day: all histories, or those that changed on that day, ascending by chain root
     */
    public static Optional<Flaw> verify(
            List<DailyHead> series, ZoneId zone, Function<LocalDate, Stream<History>> histories) {
        return verify(series, head -> agrees(head, zone, histories.apply(head.day())));
    }

    private static Optional<Flaw> verify(List<DailyHead> series, Predicate<DailyHead> agrees) {
        DailyHead before = null;
        for (DailyHead head : series) {
            if (before != null && !before.day().plusDays(1).equals(head.day())) {
                return Optional.of(new Flaw(before.day().plusDays(1), Flaw.Kind.MISSING));
            }
            if (before != null && !before.digest().equals(head.previous())) {
                return Optional.of(new Flaw(head.day(), Flaw.Kind.UNLINKED));
            }
            if (!agrees.test(head)) {
                return Optional.of(new Flaw(head.day(), Flaw.Kind.CHANGED));
            }
            before = head;
        }
        return Optional.empty();
    }

    /**
     * @param day the first that does not fit
     * @param kind how it does not
     */
    public record Flaw(LocalDate day, Kind kind) {
        public enum Kind {
            /** The series has no head for this day where it should stand. */
            MISSING,
            /** It is bound to another head than the one before it. */
            UNLINKED,
            /** The histories of that day are not what they were. */
            CHANGED
        }
    }

    /** Each part carries its length: no two days have the same encoding. */
    private static void put(MessageDigest sum, String part) {
        sum.update(("\n" + part.length() + ":" + part).getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}

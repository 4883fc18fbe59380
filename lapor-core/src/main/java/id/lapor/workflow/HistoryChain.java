package id.lapor.workflow;

import id.lapor.kernel.MasterKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Seals the history of a report with a key that the database does not hold, so that a changed, reordered, removed or
 * invented entry is found even when every table can be written. The encoding carries its version and is fixed by golden
 * vectors.
 */
public final class HistoryChain {

    private static final String ENCODING = "lapor-history-1";
    private static final String PURPOSE = "history";

    private final MasterKey key;

    public HistoryChain(MasterKey key) {
        this.key = key;
    }

    /**
     * Where the history of one report starts: its entries fit no other report.
     *
     * @param report what identifies the report for ever
     */
    public String root(String report) {
        return key.digest(PURPOSE, ENCODING + "\n" + report);
    }

    /**
     * Seals an entry behind the seal {@code previous}.
     *
     * @param contentDigest salted digest of what was said with it; empty when nothing was
     */
    public HistoryEntry seal(String previous, HistoryEntry open, String contentDigest) {
        HistoryEntry digested = open.sealed(contentDigest, "");
        return digested.sealed(contentDigest, sealOf(previous, digested));
    }

    /**
     * Checks a whole history.
     *
     * @param report what {@link #root} was called with
     * @param entries in order
     * @param head the seal that the report keeps beside it
     * @return the first flaw, or empty when every entry is as it was written
     */
    public Optional<Flaw> verify(String report, List<HistoryEntry> entries, String head) {
        String previous = root(report);
        long expected = 1;
        for (HistoryEntry entry : entries) {
            if (entry.sequence() != expected) {
                return Optional.of(new Flaw(expected, Flaw.Kind.MISSING));
            }
            if (!entry.seal().equals(sealOf(previous, entry))) {
                return Optional.of(new Flaw(expected, Flaw.Kind.REWRITTEN));
            }
            previous = entry.seal();
            expected++;
        }
        return previous.equals(head) ? Optional.empty() : Optional.of(new Flaw(expected, Flaw.Kind.MISSING));
    }

    /**
     * @param sequence the first entry that is not as it was written
     * @param kind what is wrong with it
     */
    public record Flaw(long sequence, Kind kind) {
        public enum Kind {
            MISSING,
            REWRITTEN
        }
    }

    private String sealOf(String previous, HistoryEntry entry) {
        StringBuilder encoded = new StringBuilder(256).append(ENCODING);
        put(encoded, previous);
        put(encoded, Long.toString(entry.sequence()));
        put(encoded, entry.act().code());
        put(encoded, entry.from() == null ? "" : entry.from().name());
        put(encoded, entry.to().name());
        put(encoded, entry.by().name());
        put(encoded, Objects.requireNonNullElse(entry.officer(), ""));
        put(encoded, entry.agency() == null ? "" : entry.agency().value());
        put(encoded, entry.at().toString());
        put(encoded, entry.effect().encode());
        put(encoded, entry.contentDigest());
        return key.digest(PURPOSE, encoded.toString());
    }

    /** Each part carries its length: no two entries have the same encoding. */
    private static void put(StringBuilder encoded, String part) {
        encoded.append('\n').append(part.length()).append(':').append(part);
    }
}

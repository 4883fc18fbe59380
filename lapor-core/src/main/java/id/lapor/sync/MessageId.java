package id.lapor.sync;

import id.lapor.report.TrackingNumber;
import java.util.Comparator;

/**
 * Names the one message that tells a sink of one version of a report. Messages of the same sink and report form a line,
 * ordered by version: a number given by a database tells who came first to it, not what happened first.
 *
 * @param sink for whom
 * @param report about which report
 * @param version the version of the report that it tells of, from 1
 */
public record MessageId(PeerId sink, TrackingNumber report, long version) implements Comparable<MessageId> {

    private static final Comparator<MessageId> ORDER = Comparator.<MessageId, String>comparing(
                    id -> id.sink().value())
            .thenComparing(id -> id.report().value())
            .thenComparing(MessageId::version);

    public MessageId {
        if (version < 1) {
            throw new IllegalArgumentException("Versions of a report begin with 1, but this was: " + version);
        }
    }

    /** Whether both stand in one line. */
    public boolean isInLineWith(MessageId other) {
        return sink.equals(other.sink) && report.equals(other.report);
    }

    /** By sink, report and version. */
    @Override
    public int compareTo(MessageId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sink + "/" + report + "/" + version;
    }
}

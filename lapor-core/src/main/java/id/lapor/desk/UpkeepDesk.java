package id.lapor.desk;

import id.lapor.report.Projections;
import id.lapor.report.Projections.Kept;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.Due;
import id.lapor.workflow.HistoryChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For the operator: whether what lists and sweeps go by still says what the histories say, and making it anew where it
 * does not. Histories themselves are never changed. Made to run while everything goes on, one report at a time.
 */
public final class UpkeepDesk {

    private static final Logger log = LoggerFactory.getLogger(UpkeepDesk.class);
    private static final int BATCH = 500;
    private static final int PROGRESS = 10_000;

    private final Casework casework;

    UpkeepDesk(Casework casework) {
        this.casework = casework;
    }

    /** What may be wrong with a report. */
    public enum Damage {
        /** What is kept beside the history says something else: {@link #rebuild} mends it. */
        ASTRAY,
        /** The end of the history is gone, though its head is kept: only a backup has it. */
        CUT_OFF,
        /** An entry of the history is missing or was rewritten: only a backup has it. */
        FORGED
    }

    /**
     * @param report which
     * @param what the columns and tables that are astray; of a damaged history, nothing
     */
    public record Finding(TrackingNumber report, Damage damage, List<String> what) {}

    /**
     * What one pass found.
     *
     * @param reports how many were looked at
     * @param damaged how many of them were not as they should be
     * @param rebuilt how many of these are by now
     * @param findings the first of them, at most a thousand
     */
    public record Upkeep(long reports, long damaged, long rebuilt, List<Finding> findings) {

        static final int MOST = 1_000;
    }

    /** Compares every report with its history, and changes nothing. */
    public Upkeep check() {
        return pass(false);
    }

    /** Compares every report with its history, and keeps anew what is astray. Damaged histories stay as they are. */
    public Upkeep rebuild() {
        return pass(true);
    }

    private Upkeep pass(boolean mends) {
        Tally tally = new Tally();
        List<TrackingNumber> batch = reports(null);
        while (!batch.isEmpty()) {
            for (TrackingNumber tracking : batch) {
                casework.inTransaction(() -> look(tracking, mends)).ifPresent(tally::add);
                tally.looked();
            }
            batch = reports(batch.get(batch.size() - 1));
        }
        return tally.sum();
    }

    private record Seen(Finding finding, boolean rebuilt) {}

    /** Only counts, and which: no word of a report. */
    private static final class Tally {

        private final List<Finding> findings = new ArrayList<>();
        private long reports;
        private long damaged;
        private long rebuilt;

        void add(Seen seen) {
            damaged++;
            rebuilt += seen.rebuilt() ? 1 : 0;
            if (findings.size() < Upkeep.MOST) {
                findings.add(seen.finding());
            }
        }

        void looked() {
            if (++reports % PROGRESS == 0) {
                log.info("Looked at {} reports, {} damaged, {} rebuilt", reports, damaged, rebuilt);
            }
        }

        Upkeep sum() {
            return new Upkeep(reports, damaged, rebuilt, List.copyOf(findings));
        }
    }

    private Optional<Seen> look(TrackingNumber tracking, boolean mends) {
        return projections().find(tracking).flatMap(kept -> look(tracking, kept, mends));
    }

    private Optional<Seen> look(TrackingNumber tracking, Kept kept, boolean mends) {
        Report report = kept.report();
        if (report == null || isForged(report)) {
            return Optional.of(new Seen(new Finding(tracking, Damage.FORGED, List.of()), false));
        }
        if (kept.version() > report.version()) {
            return Optional.of(new Seen(new Finding(tracking, Damage.CUT_OFF, List.of()), false));
        }
        Report told = report.due(dueOf(report));
        Set<String> words = casework.wordsOf(told);
        List<String> astray = astray(kept, report, told, words);
        return astray.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        new Finding(tracking, Damage.ASTRAY, astray),
                        mends && projections().rebuild(kept, told, words)));
    }

    private static List<String> astray(Kept kept, Report report, Report told, Set<String> words) {
        List<String> astray = new ArrayList<>(kept.astray());
        if (!Objects.equals(report.due(), told.due())) {
            astray.add("due");
        }
        if (!kept.words().equals(words)) {
            astray.add("words");
        }
        return List.copyOf(astray);
    }

    /** The head is the history's own: what is kept beside may be behind. */
    private boolean isForged(Report report) {
        return new HistoryChain(casework.house().key())
                .verify(report.chainRoot(), report.history(), report.last().seal())
                .isPresent();
    }

    private @Nullable Due dueOf(Report report) {
        return casework.due(report, casework.storage().agencies().tree());
    }

    private List<TrackingNumber> reports(@Nullable TrackingNumber after) {
        return casework.inTransaction(() -> projections().reports(after, BATCH));
    }

    private Projections projections() {
        return casework.storage().projections();
    }
}

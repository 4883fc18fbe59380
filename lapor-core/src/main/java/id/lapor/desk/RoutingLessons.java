package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.agency.PastDelegation;
import id.lapor.agency.RoutingAccuracy;
import id.lapor.agency.RoutingMemory;
import id.lapor.agency.RoutingSuggestion;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the region's delegations of a year teach: who got which reports in the end. Each node learns for itself. */
final class RoutingLessons {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final int BATCH = 100;

    /** The latest; more would hold more words in memory than they teach. */
    private static final int MOST = 5_000;

    private static final int JUDGED = 100;

    private final Casework casework;
    private volatile RoutingMemory memory;
    private volatile RoutingAccuracy accuracy = new RoutingAccuracy(0, 0, 0, 0);

    RoutingLessons(Casework casework) {
        this.casework = casework;
        this.memory = RoutingMemory.none(casework.house().topics());
    }

    /** Begins anew from what is kept. Returns from how many delegations was learned. */
    int learn() {
        List<PastDelegation> past = new ArrayList<>();
        for (TrackingNumber tracking : delegated()) {
            casework.inTransaction(
                            () -> casework.storage().reports().find(tracking).flatMap(this::lesson))
                    .ifPresent(past::add);
        }
        AgencyTree agencies =
                casework.inTransaction(() -> casework.storage().agencies().tree());
        memory = RoutingMemory.learn(past, casework.house().topics());
        accuracy = RoutingAccuracy.of(past, JUDGED, casework.house().topics(), agencies);
        return past.size();
    }

    /** How often it would have been right lately. */
    RoutingAccuracy accuracy() {
        return accuracy;
    }

    /**
     * @param story what its reporter told, as it is shown
     */
    List<RoutingSuggestion> suggestions(Report report, String story, AgencyTree agencies) {
        return casework.house().routing().suggest(report.matter(), story, agencies, memory);
    }

    /** In the order in which they were first given to an agency, the oldest first. */
    private List<TrackingNumber> delegated() {
        Instant from = casework.now().minus(A_YEAR);
        Set<TrackingNumber> delegated = new LinkedHashSet<>();
        List<DueReport> batch = batch(from, null);
        while (!batch.isEmpty()) {
            batch.forEach(report -> delegated.add(report.tracking()));
            batch = batch(from, batch.get(batch.size() - 1));
        }
        List<TrackingNumber> all = List.copyOf(delegated);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private List<DueReport> batch(Instant from, @Nullable DueReport after) {
        return casework.inTransaction(() -> casework.storage().reports().delegatedSince(from, after, BATCH));
    }

    private Optional<PastDelegation> lesson(Report report) {
        return report.standing().ties().erased()
                ? Optional.empty()
                : report.agency()
                        .flatMap(kept -> PastDelegation.of(
                                kept,
                                report.matter(),
                                story(report),
                                casework.house().text()));
    }

    private String story(Report report) {
        return Casework.story(casework.storage().reports().history(report.id())).orElse("");
    }
}

package id.lapor.desk;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.Due;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reckons the deadlines of open reports anew when the time of an office became another one: at the first sweep after a
 * start, since days off and hours are configured, and whenever an agency got another zone or came below another one.
 */
final class Rescheduling {

    private static final Logger log = LoggerFactory.getLogger(Rescheduling.class);
    private static final int BATCH = 100;

    /** What of an agency its time hangs on. */
    private record Where(ZoneId zone, @Nullable AgencyId parent) {}

    private final Casework casework;
    private final Reminding reminding;
    private final Set<TrackingNumber> failed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Map<AgencyId, Where> reckonedFor;

    Rescheduling(Casework casework, Reminding reminding) {
        this.casework = casework;
        this.reminding = reminding;
    }

    /** Where nothing moved since the last time, nothing is read but the agencies. */
    int whereAgenciesMoved() {
        Map<AgencyId, Where> before = reckonedFor;
        Map<AgencyId, Where> now = agencies();
        boolean moved = before == null
                || before.entrySet().stream()
                        .anyMatch(agency -> !agency.getValue().equals(now.get(agency.getKey())));
        if (moved) {
            return all();
        }
        reckonedFor = now;
        return reckoned(List.copyOf(failed));
    }

    int all() {
        Map<AgencyId, Where> agencies = agencies();
        int changed = 0;
        List<TrackingNumber> batch = open(null);
        while (!batch.isEmpty()) {
            changed += reckoned(batch);
            batch = open(batch.get(batch.size() - 1));
        }
        reckonedFor = agencies;
        return changed;
    }

    private int reckoned(List<TrackingNumber> reports) {
        int changed = 0;
        for (TrackingNumber tracking : reports) {
            changed += isRescheduled(tracking) ? 1 : 0;
        }
        return changed;
    }

    private boolean isRescheduled(TrackingNumber tracking) {
        try {
            boolean changed = casework.inTransaction(() -> casework.storage()
                    .reports()
                    .find(tracking)
                    .filter(this::isRescheduled)
                    .isPresent());
            failed.remove(tracking);
            return changed;
        } catch (RuntimeException failure) {
            // Only the kind of failure is safe to log; the next sweep tries this report again.
            log.error(
                    "A deadline could not be reckoned anew: {}",
                    failure.getClass().getName());
            failed.add(tracking);
            return false;
        }
    }

    private boolean isRescheduled(Report report) {
        AgencyTree agencies = casework.storage().agencies().tree();
        reminding.lookAgain(report, agencies);
        Due due = casework.due(report, agencies);
        return !Objects.equals(due, report.due())
                && casework.storage().reports().reschedule(report.due(due));
    }

    private Map<AgencyId, Where> agencies() {
        return casework.inTransaction(() -> casework.storage().agencies().tree().all().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Agency::id, agency -> new Where(agency.zone(), agency.parent()))));
    }

    private List<TrackingNumber> open(@Nullable TrackingNumber after) {
        return casework.inTransaction(() -> casework.storage().reports().open(after, BATCH));
    }
}

package id.lapor.desk;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open reports of an agency, gone through one by one, each in a transaction of its own: whoever is busy with one of
 * them holds up no other, and what was done stays done.
 */
final class Caseload {

    private static final Logger log = LoggerFactory.getLogger(Caseload.class);
    private static final int BATCH = 200;

    private final Casework casework;
    private final Conduct conduct;

    Caseload(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
    }

    /**
     * What is still with an agency that ended, goes to who took over from it.
     *
     * @return how many of those that count went
     */
    int passOn(AgencyId ending, Predicate<Report> counts) {
        AgencyTree agencies = tree();
        return agencies.inCharge(ending)
                .filter(heir -> !heir.equals(ending))
                .map(heir -> each(
                        ending,
                        report -> report.standing().concerns(ending) ? new HouseCommand.Merge(ending, heir) : null,
                        counts))
                .orElse(0);
    }

    /** What is still with any agency that ended. */
    int passOnAll() {
        return tree().all().stream()
                .filter(agency -> !agency.isOpen())
                .map(Agency::id)
                .mapToInt(ending -> passOn(ending, report -> true))
                .sum();
    }

    /**
     * Carries out what {@code command} says for each report; nothing where it says {@code null}.
     *
     * @return how many of those that count it was carried out for
     */
    int each(AgencyId agency, Function<Report, @Nullable Command> command, Predicate<Report> counts) {
        int changed = 0;
        List<TrackingNumber> batch = batch(agency, null);
        while (!batch.isEmpty()) {
            for (TrackingNumber tracking : batch) {
                changed += carriedOut(tracking, command).filter(counts).isPresent() ? 1 : 0;
            }
            batch = batch(agency, batch.get(batch.size() - 1));
        }
        return changed;
    }

    private Optional<Report> carriedOut(TrackingNumber tracking, Function<Report, @Nullable Command> commands) {
        try {
            return casework.inTransaction(() -> casework.storage()
                    .reports()
                    .find(tracking)
                    .filter(report -> {
                        Command command = commands.apply(report);
                        if (command != null) {
                            conduct.mustAct(report, tree(), command);
                        }
                        return command != null;
                    }));
        } catch (RuntimeException failed) {
            // Only the kind of failure is safe to log; the next call or sweep tries this report again.
            log.error(
                    "A report stays with its agency for now: {}",
                    failed.getClass().getName());
            return Optional.empty();
        }
    }

    private AgencyTree tree() {
        return casework.storage().agencies().tree();
    }

    private List<TrackingNumber> batch(AgencyId agency, @Nullable TrackingNumber after) {
        return casework.inTransaction(() -> casework.storage().reports().concerning(agency, after, BATCH));
    }
}

package id.lapor.desk;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One act on all open reports of an office: a liaison hands the desk to a successor, an agency is merged into another
 * one or closed. All of it happens, or nothing.
 */
public final class AgencyDesk {

    private static final int BATCH = 200;

    private final Casework casework;
    private final Conduct conduct;
    private final Actor actor;

    AgencyDesk(Casework casework, Conduct conduct, Actor actor) {
        this.casework = casework;
        this.conduct = conduct;
        this.actor = actor;
    }

    /**
     * A liaison's open reports go to a successor. For the agency's own officers, those above them, and the coordinator.
     *
     * @param from account of the liaison who leaves
     * @param to account of the successor
     * @return how many reports changed hands, of those that this officer may know of
     */
    public Decision<Integer> handOver(AgencyId agency, String from, String to) {
        if (!mayHandOver(agency)) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return casework.checks()
                .check(new HouseCommand.Assign(agency, to))
                .then(valid -> casework.inTransaction(() -> Decision.moved(each(
                        agency,
                        report -> report.standing()
                                .heldBy(agency)
                                .filter(part -> from.equals(part.officer()) && !isAccused(report))
                                .map(part -> (Command) new HouseCommand.Assign(agency, to))
                                .orElse(null)))));
    }

    private boolean isAccused(Report report) {
        return report.accused().accounts().contains(actor.account());
    }

    /**
     * An agency ends and another one takes over: its open reports with their running deadlines, and what is delegated to
     * it again by reopening. It stays known by its name to old reports. For the coordinator.
     *
     * <p>The offices below it stand below the heir from then on. What accuses the heir goes back to the desk that governs
     * it.
     *
     * @return how many reports changed hands, of those that this officer may know of; refused when either is unknown or
     *     the heir is closed
     */
    public Decision<Integer> merge(AgencyId ending, AgencyId heir) {
        AgencyTree agencies = casework.storage().agencies().tree();
        if (!actor.is(Role.COORDINATOR)) {
            return Decision.refused(Code.NOT_FOUND);
        }
        Optional<Agency> closing = agencies.find(ending).filter(Agency::isOpen);
        if (closing.isEmpty() || ending.equals(heir) || agencies.find(heir).isEmpty()) {
            return Decision.refused(Code.UNKNOWN_AGENCY);
        }
        if (!agencies.isOpen(heir)) {
            return Decision.refused(Code.AGENCY_CLOSED);
        }
        return casework.inTransaction(() -> {
            casework.storage().agencies().save(closing.get().closedInFavourOf(heir));
            agencies.movedBelow(ending, heir).forEach(casework.storage().agencies()::save);
            return Decision.moved(each(
                    ending,
                    report -> report.standing().concerns(ending) ? new HouseCommand.Merge(ending, heir) : null));
        });
    }

    private boolean mayHandOver(AgencyId agency) {
        AgencyTree agencies = casework.storage().agencies().tree();
        boolean within = actor.agency() != null && agencies.isWithin(agency, actor.agency());
        return actor.is(Role.COORDINATOR) || within;
    }

    private int each(AgencyId agency, Function<Report, @Nullable Command> command) {
        AgencyTree agencies = casework.storage().agencies().tree();
        int changed = 0;
        List<TrackingNumber> batch = batch(agency, null);
        while (!batch.isEmpty()) {
            for (TrackingNumber tracking : new ArrayList<>(batch)) {
                changed += casework.storage()
                        .reports()
                        .find(tracking)
                        .filter(report -> carriedOut(report, agencies, command.apply(report)))
                        .filter(report -> isKnown(report, agencies))
                        .map(report -> 1)
                        .orElse(0);
            }
            batch = batch(agency, batch.get(batch.size() - 1));
        }
        return changed;
    }

    /** What the officer may not see is not counted either: a number would tell that it is there. */
    private boolean isKnown(Report report, AgencyTree agencies) {
        return AccessPolicy.relation(actor, report, agencies, false) != Relation.NONE;
    }

    private boolean carriedOut(Report report, AgencyTree agencies, @Nullable Command command) {
        if (command == null) {
            return false;
        }
        conduct.mustAct(report, agencies, command);
        return true;
    }

    private List<TrackingNumber> batch(AgencyId agency, @Nullable TrackingNumber after) {
        return casework.storage().reports().concerning(agency, after, BATCH);
    }
}

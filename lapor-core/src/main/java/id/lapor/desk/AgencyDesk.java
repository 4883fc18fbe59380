package id.lapor.desk;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.Optional;

/**
 * One act on all open reports of an office: a liaison hands the desk to a successor, an agency is merged into another
 * one or closed. Each report changes hands by itself: asking once more does what is left, and of a merger the sweeps of
 * the clock do.
 */
public final class AgencyDesk {

    private final Casework casework;
    private final Caseload caseload;
    private final Actor actor;

    AgencyDesk(Casework casework, Conduct conduct, Actor actor) {
        this.casework = casework;
        this.caseload = new Caseload(casework, conduct);
        this.actor = actor;
    }

    /**
     * A liaison's open reports go to a successor. For the agency's own officers, those above them, and the coordinator.
     *
     * @param from account of the liaison who leaves
     * @param to account of the successor
     * @return how many reports changed hands, duplicates and what this officer may not know of apart
     */
    public Decision<Integer> handOver(AgencyId agency, String from, String to) {
        if (!mayHandOver(agency)) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return casework.checks()
                .check(new HouseCommand.Assign(agency, to))
                .then(valid -> Decision.moved(caseload.each(
                        agency,
                        report -> report.standing()
                                .heldBy(agency)
                                .filter(part -> from.equals(part.officer()) && !isAccused(report))
                                .map(part -> (Command) new HouseCommand.Assign(agency, to))
                                .orElse(null),
                        this::isKnown)));
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
     * @return how many reports changed hands, duplicates and what this officer may not know of apart; refused when either is unknown,
     *     closed, or has another heir
     */
    public Decision<Integer> merge(AgencyId ending, AgencyId heir) {
        if (!actor.is(Role.COORDINATOR)) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return casework.inTransaction(() -> closed(ending, heir)).map(done -> caseload.passOn(ending, this::isKnown));
    }

    private Decision<AgencyId> closed(AgencyId ending, AgencyId heir) {
        AgencyTree agencies = casework.storage().agencies().latest();
        Optional<Agency> closing = agencies.find(ending);
        if (closing.isEmpty() || ending.equals(heir) || agencies.find(heir).isEmpty()) {
            return Decision.refused(Code.UNKNOWN_AGENCY);
        }
        if (closing.get().isOpen() && agencies.isOpen(heir)) {
            casework.storage().agencies().save(closing.get().closedInFavourOf(heir));
            agencies.movedBelow(ending, heir).forEach(casework.storage().agencies()::save);
            return Decision.moved(heir);
        }
        return heir.equals(closing.get().successor()) ? Decision.moved(heir) : Decision.refused(Code.AGENCY_CLOSED);
    }

    private boolean mayHandOver(AgencyId agency) {
        AgencyTree agencies = casework.storage().agencies().tree();
        boolean within = actor.agency() != null && agencies.isWithin(agency, actor.agency());
        return actor.is(Role.COORDINATOR) || within;
    }

    /**
     * What the officer may not see is not counted either: a number would tell that it is there. Nor are duplicates, which
     * go along with their targets.
     */
    private boolean isKnown(Report report) {
        AgencyTree agencies = casework.storage().agencies().tree();
        boolean known = AccessPolicy.relation(actor, report, agencies, false) != Relation.NONE;
        return known && !report.standing().isFollower();
    }
}

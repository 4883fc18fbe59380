package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a report may go. */
final class DelegationGuards {

    private DelegationGuards() {}

    static @Nullable Refusal noEmergencyYet(Report report, Act act, Actor actor, Circumstances at) {
        return at.running(SlaClock.ON_SITE) == null ? null : Refusal.of(Code.ALREADY_DONE);
    }

    static @Nullable Refusal emergencyWaits(Report report, Act act, Actor actor, Circumstances at) {
        return at.running(SlaClock.ON_SITE) == null ? Refusal.of(Code.ALREADY_DONE) : null;
    }

    /** Every agency that the command names as a receiver. */
    static List<AgencyId> receivers(Command command) {
        if (command instanceof GovernorCommand.Delegate delegate) {
            return ImmutableList.<AgencyId>builder()
                    .add(delegate.to())
                    .addAll(delegate.with())
                    .build();
        }
        return command instanceof GovernorCommand.Involve involve ? involve.agencies() : List.of();
    }

    /** People sort a report before they hand it on; a standing order of the system may be faster. */
    static @Nullable Refusal classified(Report report, Act act, Actor actor, Circumstances at) {
        boolean unsorted = report.matter().classification() == Classification.UNCLASSIFIED && !actor.is(Role.SYSTEM);
        return unsorted ? Refusal.of(Code.UNCLASSIFIED) : null;
    }

    static @Nullable Refusal knownCategory(Report report, Command command, Actor actor, Circumstances at) {
        if (!(command instanceof GovernorCommand.Reclassify reclassify)) {
            return null;
        }
        boolean known = reclassify.category() == null
                || reclassify.category().equals(report.matter().category())
                || at.practice().categories().offered(reclassify.category()).isPresent();
        return known ? null : Refusal.of(Code.UNKNOWN_CATEGORY);
    }

    static @Nullable Refusal knownAgencies(Report report, Command command, Actor actor, Circumstances at) {
        return any(command, agency -> at.agencies().find(agency).isEmpty()) ? Refusal.of(Code.UNKNOWN_AGENCY) : null;
    }

    static @Nullable Refusal openAgencies(Report report, Command command, Actor actor, Circumstances at) {
        return any(command, agency -> !at.agencies().isOpen(agency)) ? Refusal.of(Code.AGENCY_CLOSED) : null;
    }

    static @Nullable Refusal withinSubtree(Report report, Command command, Actor actor, Circumstances at) {
        AgencyId own = actor.agency();
        if (!actor.is(Role.LIAISON) || own == null) {
            return null;
        }
        boolean outside =
                any(command, agency -> agency.equals(own) || !at.agencies().isWithin(agency, own));
        return outside ? Refusal.of(Code.OUTSIDE_SUBTREE) : null;
    }

    /** Who holds a report does not win new days by getting it again. */
    static @Nullable Refusal anotherAgency(Report report, Command command, Actor actor, Circumstances at) {
        if (!(command instanceof GovernorCommand.Delegate delegate)) {
            return null;
        }
        AgencyId to = delegate.to();
        if (actor.is(Role.LIAISON)) {
            boolean twice =
                    to.equals(actor.agency()) || report.standing().heldBy(to).isPresent();
            return twice ? Refusal.of(Code.SAME_AGENCY) : null;
        }
        boolean same = report.status() != Status.RETURNED
                && report.agency().map(to::equals).orElse(false);
        return same || delegate.with().contains(to) ? Refusal.of(Code.SAME_AGENCY) : null;
    }

    static @Nullable Refusal notInvolvedYet(Report report, Command command, Actor actor, Circumstances at) {
        return any(command, agency -> report.standing().heldBy(agency).isPresent())
                ? Refusal.of(Code.SAME_AGENCY)
                : null;
    }

    static @Nullable Refusal unverified(Report report, Act act, Actor actor, Circumstances at) {
        boolean waits =
                report.status() != Status.SUBMITTED && !report.standing().verified();
        return waits ? null : Refusal.of(Code.ALREADY_DONE);
    }

    static @Nullable Refusal somethingToRelease(Report report, Act act, Actor actor, Circumstances at) {
        boolean any = report.standing().parts().stream().anyMatch(part -> mayRelease(part, actor));
        return any ? null : Refusal.of(Code.UNKNOWN_PART);
    }

    private static boolean mayRelease(Part part, Actor actor) {
        return !part.lead() && (actor.agency() == null || part.above().contains(actor.agency()));
    }

    /** Dropped by who governs the report, or by the office that involved it. */
    static @Nullable Refusal partToRelease(Report report, Command command, Actor actor, Circumstances at) {
        AgencyId agency = ((GovernorCommand.Release) command).agency();
        boolean theirs = report.standing().parts().stream()
                .anyMatch(part -> part.agency().equals(agency) && mayRelease(part, actor));
        return theirs ? null : Refusal.of(Code.UNKNOWN_PART);
    }

    /** A merger moves parts of the agency that ends, a colleague takes over what an agency has. */
    static @Nullable Refusal partToHandOver(Report report, Command command, Actor actor, Circumstances at) {
        if (command instanceof HouseCommand.Merge && !actor.is(Role.SYSTEM)) {
            return Refusal.of(Code.NOT_YOURS, command.act(), actor.role());
        }
        AgencyId agency =
                command instanceof HouseCommand.Assign assign ? assign.agency() : ((HouseCommand.Merge) command).from();
        boolean concerned = report.standing().parts().stream()
                .anyMatch(part -> part.agency().equals(agency) || part.above().contains(agency));
        boolean theirs = actor.agency() == null || at.agencies().isWithin(agency, actor.agency());
        return concerned && theirs ? null : Refusal.of(Code.UNKNOWN_PART);
    }

    private static boolean any(Command command, Predicate<AgencyId> which) {
        for (AgencyId agency : receivers(command)) {
            if (which.test(agency)) {
                return true;
            }
        }
        return false;
    }
}

package id.lapor.desk;

import com.google.common.collect.Sets;
import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.Acts;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.report.Scope;
import id.lapor.reporter.Anonymity;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.Optional;

/** Who has to do with which report, and what follows from it. */
final class AccessPolicy {

    private AccessPolicy() {}

    /**
     * @param proven whether the actor proved to be the reporter, by account or access code
     */
    static Relation relation(Actor actor, Report report, AgencyTree agencies, boolean proven) {
        if (proven) {
            return Relation.REPORTER;
        }
        return switch (actor.role()) {
            case COORDINATOR -> report.isOversight() ? Relation.NONE : Relation.GOVERNOR;
            case INSPECTORATE -> report.isOversight() ? Relation.GOVERNOR : Relation.NONE;
            case SYSTEM -> Relation.GOVERNOR;
            case LIAISON, HEAD -> byAgency(actor, report, agencies);
            case AUDITOR -> report.isOversight() ? Relation.NONE : Relation.OBSERVER;
            case VISITOR, REPORTER, INTAKE_OFFICER, REGIONAL_SECRETARY, NATIONAL_SYSTEM -> Relation.NONE;
        };
    }

    /** The reports that an officer's inbox and counts are made from; empty for everybody else. */
    static Optional<Scope> inbox(Actor actor, AgencyTree agencies) {
        AgencyId agency = actor.agency();
        return Optional.ofNullable(
                switch (actor.role()) {
                    case COORDINATOR, AUDITOR -> Scope.of(Scope.Kind.ORDINARY);
                    case INSPECTORATE -> Scope.of(Scope.Kind.OVERSIGHT);
                    case LIAISON, HEAD -> agency == null ? null : Scope.ofAgencies(agencies.subtree(agency));
                    case VISITOR, REPORTER, INTAKE_OFFICER, REGIONAL_SECRETARY, NATIONAL_SYSTEM, SYSTEM -> null;
                });
    }

    /**
     * What of the identity the officer may ask for. A second person's approval, which the standard demands for anonim
     * and oversight reports, is not in this release: there, nothing. Nor once the reporter withdrew, or the report was
     * archived or transferred: whoever goes on, goes on without the identity.
     */
    static Disclosable disclosable(Actor actor, Relation relation, Report report) {
        boolean over = !report.status().isOpen() && report.status() != Status.CLOSED;
        if (over || report.isOversight() || report.secrecy().anonymity() != Anonymity.OPEN) {
            return Disclosable.NOTHING;
        }
        if (relation == Relation.GOVERNOR && actor.is(Role.COORDINATOR)) {
            return Disclosable.IDENTITY;
        }
        return relation == Relation.HANDLER && actor.is(Role.LIAISON) ? Disclosable.CONTACT : Disclosable.NOTHING;
    }

    private static Relation byAgency(Actor actor, Report report, AgencyTree agencies) {
        AgencyId own = actor.agency();
        AgencyId lead = report.agency().orElse(null);
        if (own == null || lead == null) {
            return Relation.NONE;
        }
        if (lead.equals(own)) {
            return Relation.HANDLER;
        }
        return agencies.isWithin(lead, own) ? Relation.SUPERIOR : Relation.NONE;
    }

    /** Whether somebody with this relation may do this at all; role, status and guards have their say after it. */
    static boolean admits(Relation relation, Act act) {
        return switch (relation) {
            case REPORTER, HANDLER, GOVERNOR -> true;
            case SUPERIOR -> act == Move.DELEGATE || act == Entry.NOTE;
            case OBSERVER, NONE -> false;
        };
    }

    /** What an officer is offered. */
    static Acts acts(Actor actor, Relation relation, Report report, Instant now) {
        return new Acts(
                Sets.filter(Rules.offered(report, actor.role(), now), move -> admits(relation, move)),
                Sets.filter(Rules.entries(report, actor.role()), entry -> admits(relation, entry)));
    }
}

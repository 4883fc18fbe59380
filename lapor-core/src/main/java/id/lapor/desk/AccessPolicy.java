package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.Scope;
import id.lapor.reporter.Anonymity;
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
            case LIAISON, HEAD -> handles(actor, report, agencies) ? Relation.HANDLER : Relation.NONE;
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
     * and oversight reports, is not in this release: there, nothing.
     */
    static Disclosable disclosable(Actor actor, Relation relation, Report report) {
        if (report.isOversight() || report.secrecy().anonymity() != Anonymity.OPEN) {
            return Disclosable.NOTHING;
        }
        if (relation == Relation.GOVERNOR && actor.is(Role.COORDINATOR)) {
            return Disclosable.IDENTITY;
        }
        return relation == Relation.HANDLER && actor.is(Role.LIAISON) ? Disclosable.CONTACT : Disclosable.NOTHING;
    }

    private static boolean handles(Actor actor, Report report, AgencyTree agencies) {
        AgencyId own = actor.agency();
        return own != null
                && report.agency()
                        .map(lead -> lead.equals(own) || agencies.isWithin(lead, own))
                        .orElse(false);
    }
}

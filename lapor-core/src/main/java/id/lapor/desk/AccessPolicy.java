package id.lapor.desk;

import com.google.common.collect.Sets;
import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.Acts;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Circumstances;
import id.lapor.report.IdentityRequest;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.report.Scope;
import id.lapor.reporter.Anonymity;
import id.lapor.workflow.Status;
import java.util.Optional;
import java.util.Set;

/** Who has to do with which report, and what follows from it. */
final class AccessPolicy {

    private AccessPolicy() {}

    /**
     * @param proven whether the actor proved to be the reporter, by account or access code
     */
    static Relation relation(Actor actor, Report report, AgencyTree agencies, boolean proven) {
        if (isAccused(actor, report, agencies)) {
            return Relation.NONE;
        }
        return switch (actor.role()) {
            case VISITOR, REPORTER -> proven ? Relation.REPORTER : Relation.NONE;
            case INTAKE_OFFICER -> proven || !report.secrecy().needsProof() ? Relation.INTAKE : Relation.NONE;
            case COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY ->
                actor.is(report.governor()) ? Relation.GOVERNOR : Relation.NONE;
            case LIAISON, HEAD, ACTING_HEAD -> byAgency(actor, report, agencies);
            case AUDITOR -> reads(actor, report) ? Relation.OBSERVER : Relation.NONE;
            case NATIONAL_SYSTEM -> isFromTheNationalSystem(report) ? Relation.PROXY : Relation.NONE;
            case SYSTEM -> Relation.HOUSE;
        };
    }

    /** The accused get no view, no count, no search hit and no move, whatever their office. */
    private static boolean isAccused(Actor actor, Report report, AgencyTree agencies) {
        boolean officer = !actor.is(Role.REPORTER) && !actor.is(Role.VISITOR) && !actor.is(Role.SYSTEM);
        if (!officer || report.accused().isNobody()) {
            return false;
        }
        AgencyId own = actor.agency();
        boolean unit = own != null && agencies.isAmong(own, report.accused().units());
        return unit || report.accused().accounts().contains(actor.account());
    }

    /** An auditor reads everything but oversight complaints; those only on assignment. */
    private static boolean reads(Actor auditor, Report report) {
        return !report.isOversight() || report.standing().ties().auditors().contains(auditor.account());
    }

    private static boolean isFromTheNationalSystem(Report report) {
        return report.history().get(0).by() == Role.NATIONAL_SYSTEM;
    }

    private static Relation byAgency(Actor actor, Report report, AgencyTree agencies) {
        AgencyId own = actor.agency();
        if (own == null) {
            return Relation.NONE;
        }
        if (report.standing().heldBy(own).isPresent()) {
            return Relation.HANDLER;
        }
        boolean below = report.standing().parts().stream()
                .anyMatch(part -> part.held() && agencies.isWithin(part.agency(), own));
        return below ? Relation.SUPERIOR : Relation.NONE;
    }

    /** The reports that an officer's inbox and counts are made from; empty for everybody else. */
    static Optional<Scope> inbox(Actor actor, AgencyTree agencies) {
        AgencyId agency = actor.agency();
        Optional<Scope> scope = Optional.ofNullable(
                switch (actor.role()) {
                    case COORDINATOR, AUDITOR -> Scope.of(Scope.Kind.ORDINARY);
                    case INSPECTORATE -> Scope.of(Scope.Kind.OVERSIGHT);
                    case REGIONAL_SECRETARY -> Scope.of(Scope.Kind.AGAINST_INSPECTORATE);
                    case LIAISON, HEAD, ACTING_HEAD ->
                        agency == null ? null : Scope.ofAgencies(agencies.subtree(agency));
                    case VISITOR, REPORTER, INTAKE_OFFICER, NATIONAL_SYSTEM, SYSTEM -> null;
                });
        Set<AgencyId> units = agency == null ? Set.of() : agencies.accusedWith(agency);
        return scope.map(own -> own.hiddenFrom(actor.account()).hiddenFrom(units));
    }

    /**
     * What of the identity the officer may read now. Nothing once the reporter withdrew, or the report was archived or
     * transferred: whoever goes on, goes on without the identity.
     */
    static Disclosable disclosable(Actor actor, Relation relation, Report report) {
        boolean over = !report.status().isOpen() && report.status() != Status.CLOSED;
        boolean unknown = report.secrecy().anonymity() == Anonymity.UNIDENTIFIED
                || report.standing().ties().erased();
        if (over || unknown) {
            return Disclosable.NOTHING;
        }
        if (relation == Relation.GOVERNOR) {
            boolean open = !report.isOversight() && report.secrecy().anonymity() == Anonymity.OPEN;
            return open && actor.is(Role.COORDINATOR) || isAgreedTo(actor, report)
                    ? Disclosable.IDENTITY
                    : Disclosable.NOTHING;
        }
        boolean contact = relation == Relation.HANDLER
                && actor.is(Role.LIAISON)
                && !report.isOversight()
                && report.secrecy().anonymity() == Anonymity.OPEN;
        return contact ? Disclosable.CONTACT : Disclosable.NOTHING;
    }

    /** A second person agreed that this officer reads it. */
    private static boolean isAgreedTo(Actor actor, Report report) {
        IdentityRequest request = report.standing().ties().identityRequest();
        return request != null && request.approved() && request.officer().equals(actor.account());
    }

    /** What an officer is offered. */
    static Acts acts(Actor actor, Relation relation, Report report, Circumstances at) {
        return new Acts(
                Sets.filter(Rules.offered(report, actor, at), move -> AccessTable.admits(relation, move)),
                Sets.filter(Rules.entries(report, actor, at), entry -> AccessTable.admits(relation, entry)));
    }
}

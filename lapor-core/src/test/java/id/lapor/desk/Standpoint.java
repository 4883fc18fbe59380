package id.lapor.desk;

import static id.lapor.desk.Premises.ANONIM;
import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;

import com.google.common.collect.Sets;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An office in one relation to one report. */
record Standpoint(Role role, Relation relation) {

    /** The report that the office looks at, who looks, and the access code that is shown. */
    record Look(TrackingNumber tracking, Actor actor, AccessCode code) {}

    /** Every pair that there can be; the system has to do with every report. */
    static List<Standpoint> all() {
        List<Standpoint> all = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Role role : AccessTable.officesOf(relation)) {
                if (relation != Relation.NONE || role != Role.SYSTEM) {
                    all.add(new Standpoint(role, relation));
                }
            }
        }
        return all;
    }

    Look take(Premises premises, Upload... photos) {
        Receipt receipt = premises.submit(
                isOversight() ? City.draft(Classification.OVERSIGHT, ANONIM).against(accused()) : City.hole(ANONIM),
                relation == Relation.PROXY ? Premises.NATION : City.SARI,
                photos);
        if (isInHands()) {
            AgencyId holder = relation == Relation.SUPERIOR ? BINA_MARGA : PUPR;
            Actor governor = isOversight() ? City.INSPECTORATE : City.COORDINATOR;
            Actor sender = isAgainstTheInspectorate() ? Premises.SECRETARY : governor;
            premises.lapor
                    .officer(sender)
                    .act(receipt.tracking(), new GovernorCommand.Delegate(holder, Words.REMARK))
                    .orElseThrow();
        }
        boolean shows = role == Role.VISITOR && relation == Relation.REPORTER || relation == Relation.INTAKE;
        return new Look(receipt.tracking(), actor(), shows ? receipt.accessCode() : null);
    }

    private boolean isInHands() {
        return !(relation == Relation.GOVERNOR && role == Role.COORDINATOR);
    }

    private boolean isOversight() {
        Set<Role> ordinary = Sets.immutableEnumSet(Role.COORDINATOR, Role.AUDITOR);
        Set<Role> overseers = Sets.immutableEnumSet(Role.INSPECTORATE, Role.REGIONAL_SECRETARY);
        return relation == Relation.NONE ? ordinary.contains(role) : overseers.contains(role);
    }

    private boolean isAgainstTheInspectorate() {
        return relation == Relation.GOVERNOR && role == Role.REGIONAL_SECRETARY;
    }

    private Accused accused() {
        return new Accused(Set.of(), Set.of(), isAgainstTheInspectorate(), false);
    }

    private Actor actor() {
        AgencyId agency = relation == Relation.NONE ? DISHUB : PUPR;
        return switch (role) {
            case VISITOR -> Actor.visitor();
            case SYSTEM -> Actor.system();
            case REPORTER -> relation == Relation.NONE ? Actor.reporter("somebody-else") : City.SARI;
            case LIAISON, HEAD, ACTING_HEAD -> new Actor(role, "officer-of-" + agency, agency);
            default -> new Actor(role, "account-of-" + role, null);
        };
    }

    @Override
    public String toString() {
        return role + " as " + relation;
    }
}

package id.lapor.desk;

import static id.lapor.desk.Disclosable.CONTACT;
import static id.lapor.desk.Disclosable.IDENTITY;
import static id.lapor.desk.Disclosable.NOTHING;

import id.lapor.kernel.Actor;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.util.List;

/** The table of domain.md, section 5: who may read the identity, alone and with a second person's approval. */
enum WhoReadsTheIdentity {
    LIAISON("handling liaison", City.PUPR_LIAISON, cells(CONTACT, NOTHING, NOTHING, NOTHING), none()),
    COORDINATOR(
            "coordinator",
            City.COORDINATOR,
            cells(IDENTITY, NOTHING, NOTHING, NOTHING),
            cells(IDENTITY, IDENTITY, NOTHING, NOTHING)),
    INSPECTORATE("inspectorate", City.INSPECTORATE, none(), cells(NOTHING, NOTHING, IDENTITY, NOTHING)),
    HEAD("head of the agency", Actor.head("pupr-head", City.PUPR), none(), none()),
    REGIONAL_SECRETARY("regional secretary", Premises.SECRETARY, none(), none()),
    AUDITOR("auditor, Ombudsman", Premises.AUDITOR, none(), none()),
    INTAKE_OFFICER("intake officer", Premises.INTAKE, none(), none()),
    NATIONAL_SYSTEM("national system", Premises.NATION, none(), none()),
    SYSTEM("system", Actor.system(), none(), none());

    /** What a reporter was promised. */
    enum Promise {
        OPEN(Secrecy.OPEN),
        ANONIM(Premises.ANONIM),
        OVERSIGHT(Secrecy.OPEN),
        UNIDENTIFIED(new Secrecy(Anonymity.UNIDENTIFIED, false));

        private final Secrecy secrecy;

        Promise(Secrecy secrecy) {
            this.secrecy = secrecy;
        }

        Secrecy secrecy() {
            return secrecy;
        }
    }

    private final String office;
    private final Actor actor;
    private final List<Disclosable> alone;
    private final List<Disclosable> approved;

    WhoReadsTheIdentity(String office, Actor actor, List<Disclosable> alone, List<Disclosable> approved) {
        this.office = office;
        this.actor = actor;
        this.alone = alone;
        this.approved = approved;
    }

    String office() {
        return office;
    }

    Actor actor() {
        return actor;
    }

    Disclosable alone(Promise promise) {
        Disclosable part = alone.get(promise.ordinal());
        return part;
    }

    /** What is read after asking for approval, where it can be asked for. */
    Disclosable approved(Promise promise) {
        Disclosable part = approved.get(promise.ordinal());
        return part == NOTHING ? alone(promise) : part;
    }

    String cell(Promise promise) {
        if (alone(promise) != NOTHING) {
            return alone(promise) == CONTACT ? "contact only" : "yes, logged";
        }
        return approved(promise) == IDENTITY ? "with a second person's approval" : "no";
    }

    private static List<Disclosable> none() {
        return cells(NOTHING, NOTHING, NOTHING, NOTHING);
    }

    private static List<Disclosable> cells(Disclosable open, Disclosable anonim, Disclosable over, Disclosable nobody) {
        return List.of(open, anonim, over, nobody);
    }
}

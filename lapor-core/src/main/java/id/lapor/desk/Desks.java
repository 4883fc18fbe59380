package id.lapor.desk;

import id.lapor.disclosure.Timekeeping;
import id.lapor.kernel.Actor;
import id.lapor.sla.SlaPolicy;
import id.lapor.storage.Storage;
import java.time.LocalDate;

/** Opens the desks of one installation. */
public final class Desks {

    private final Casework casework;
    private final Conduct conduct;
    private final ClockDesk clock;

    /**
     * @throws id.lapor.kernel.LaporException when no Jakarta Validation provider is on the class path
     */
    public Desks(Storage storage, House house) {
        this.casework = new Casework(storage, house);
        this.conduct = new Conduct(casework);
        this.clock = new ClockDesk(casework, conduct);
    }

    public CitizenDesk citizen(Actor actor) {
        return new CitizenDesk(casework, conduct, actor, null, null);
    }

    public OfficerDesk officer(Actor actor) {
        return new OfficerDesk(casework, conduct, actor, null);
    }

    public AgencyDesk agencies(Actor actor) {
        return new AgencyDesk(casework, conduct, actor);
    }

    public OverseerDesk overseer(Actor actor) {
        return new OverseerDesk(casework, actor);
    }

    /** The policy that a report of today is filed under. */
    public SlaPolicy slaPolicy() {
        Timekeeping time = casework.house().time();
        return time.policies().inForce(LocalDate.ofInstant(casework.now(), time.zone()));
    }

    public UpkeepDesk upkeep() {
        return new UpkeepDesk(casework);
    }

    public ClockDesk clock() {
        return clock;
    }
}

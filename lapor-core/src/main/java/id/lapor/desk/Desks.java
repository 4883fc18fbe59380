package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.storage.Storage;

/** Opens the desks of one installation. */
public final class Desks {

    private final Casework casework;
    private final Conduct conduct;

    /**
     * @throws id.lapor.kernel.LaporException when no Jakarta Validation provider is on the class path
     */
    public Desks(Storage storage, House house) {
        this.casework = new Casework(storage, house);
        this.conduct = new Conduct(casework);
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

    public ClockDesk clock() {
        return new ClockDesk(casework, conduct);
    }
}

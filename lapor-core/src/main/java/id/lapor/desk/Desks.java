package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.storage.Storage;

/** Opens the desks of one installation. */
public final class Desks {

    private final Casework casework;

    /**
     * @throws id.lapor.kernel.LaporException when no Jakarta Validation provider is on the class path
     */
    public Desks(Storage storage, House house) {
        this.casework = new Casework(storage, house);
    }

    public CitizenDesk citizen(Actor actor) {
        return new CitizenDesk(casework, actor, null, null);
    }

    public OfficerDesk officer(Actor actor) {
        return new OfficerDesk(casework, actor, null);
    }

    public ClockDesk clock() {
        return new ClockDesk(casework);
    }
}

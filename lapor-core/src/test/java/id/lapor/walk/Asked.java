package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.Report;
import id.lapor.workflow.Act;

/**
 * One thing that is asked of a report.
 *
 * @param files how many accepted files go with it
 * @param target the report that is to be followed, where one is
 * @param sound whether what is said with it is what the standard wants of such an act
 * @param signed whether the head approved exactly this answer
 */
record Asked(Actor actor, Command command, int files, Report target, boolean sound, boolean signed) {

    static Asked of(Actor actor, Command command) {
        return new Asked(actor, command, 0, null, true, false);
    }

    static Asked of(Actor actor, Command command, boolean sound) {
        return new Asked(actor, command, 0, null, sound, false);
    }

    Act act() {
        return command.act();
    }

    @Override
    public String toString() {
        return actor + " " + actor.account() + " " + act().code() + " " + command + (files > 0 ? " +" + files : "")
                + (signed ? " signed" : "");
    }
}

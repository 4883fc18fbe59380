package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.LaporBuilder;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;

/** Reports of holes and of people in danger, and how far they got. */
final class Incidents {

    static final String DANGER =
            "Tolong cepat, kabel listrik putus menjuntai di jalan dan ada anak kesetrum, masih terjepit sekarang!";
    static final String HOLE = "Lubang di jalan depan pasar makin dalam, mohon ditambal.";

    final Premises premises = new Premises();

    /** Another installation over the same storage. */
    LaporBuilder builder() {
        return City.builder().storage(premises.storage).key(premises.key).clock(premises.clock);
    }

    TrackingNumber submitted(String text) {
        return submitted(text, SARI);
    }

    TrackingNumber submitted(String text, Actor citizen) {
        return premises.lapor
                .citizen(citizen)
                .submit(City.told(text, citizen, Secrecy.OPEN))
                .orElseThrow()
                .tracking();
    }

    TrackingNumber delegated(String text) {
        TrackingNumber report = submitted(text);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        return report;
    }

    /** Somebody is there. */
    TrackingNumber reached(String text) {
        TrackingNumber report = delegated(text);
        FollowUp there = FollowUp.onSite("Petugas tiba dan memutus aliran listrik.");
        act(PUPR_LIAISON, report, new AgencyCommand.Progress(there));
        return report;
    }

    void link(TrackingNumber follower, TrackingNumber target) {
        act(COORDINATOR, follower, new GovernorCommand.Link(target, Words.REMARK));
    }

    void act(Actor actor, TrackingNumber report, Command command) {
        premises.ask(report, actor, null, command).orElseThrow();
    }
}

package id.lapor.desk;

import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;

/** What a command changes about the report itself: its matter, and what its reporter was promised. */
final class Changes {

    /** Stands where a text was erased. */
    private static final String GONE = "—";

    private Changes() {}

    static Matter matter(Report report, Command command) {
        Matter matter = report.matter();
        if (command instanceof GovernorCommand.Reclassify next) {
            return matter.sorted(next.classification(), next.category());
        }
        if (command instanceof SecrecyCommand.Redact redact) {
            String title = redact.title() == null ? matter.title() : redact.title();
            return matter.worded(title, matter.place(), matter.details().without(redact.answers()));
        }
        return command instanceof SecrecyCommand.Erase ? tombstone(matter) : matter;
    }

    /** Kind, topic and region are counted for ever; the words and the point are gone. */
    private static Matter tombstone(Matter matter) {
        Place somewhere = new Place(GONE, matter.place().regionCode(), null, null);
        return new Matter(matter.classification(), matter.category(), GONE, somewhere, null);
    }

    /** A report that becomes sensitive is never less secret than its kind demands. */
    static Secrecy secrecy(Report report, Command command, House house) {
        if (command instanceof SecrecyCommand.ChangeSecrecy change) {
            return change.secrecy();
        }
        if (command instanceof GovernorCommand.Reclassify next) {
            return report.secrecy()
                    .atLeast(Secrecy.floor(
                            next.classification(),
                            next.category(),
                            house.practice().categories()));
        }
        return report.secrecy();
    }
}

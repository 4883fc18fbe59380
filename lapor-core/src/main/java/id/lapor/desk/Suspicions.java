package id.lapor.desk;

import id.lapor.report.Report;
import id.lapor.subject.Matter;
import id.lapor.triage.TriageCase;
import id.lapor.triage.TriageFinding;
import java.util.List;

/** What the rules of triage find in words that came in with a report or for it. */
final class Suspicions {

    private final Casework casework;

    Suspicions(Casework casework) {
        this.casework = casework;
    }

    /** By the words alone: who else supports the report, and what its reporter sent before, is not asked. */
    List<TriageFinding> in(String text, Report report) {
        return in(text, report, 0, 0);
    }

    /** The rules are the host's, too: they may throw anything. */
    List<TriageFinding> in(String text, Report report, int spamBefore, int supporters) {
        Matter matter = report.matter();
        return casework.house()
                .triage()
                .get()
                .findingsOn(new TriageCase(
                        text,
                        matter.category(),
                        matter.place().description(),
                        report.filing().channel(),
                        spamBefore,
                        supporters));
    }
}

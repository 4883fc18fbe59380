package id.lapor.desk;

import id.lapor.report.Report;
import id.lapor.subject.Channel;
import id.lapor.subject.Matter;
import id.lapor.triage.Triage;
import id.lapor.triage.TriageCase;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import java.util.List;

/** What the rules of triage find in words that came in with a report or for it. */
final class Suspicions {

    private final Casework casework;

    Suspicions(Casework casework) {
        this.casework = casework;
    }

    /** By the words alone: who else supports the report, and what its reporter sent before, is not asked. */
    List<TriageFinding> ofDanger(String text, Matter matter, Channel channel) {
        return triage().findingsOn(caseOf(text, matter, channel, 0, 0), TriageKind.EMERGENCY);
    }

    /** The rules are the host's, too: they may throw anything. */
    List<TriageFinding> in(String text, Report report, int spamBefore, int supporters) {
        return triage().findingsOn(caseOf(text, report.matter(), report.filing().channel(), spamBefore, supporters));
    }

    private Triage triage() {
        return casework.house().triage().get();
    }

    private static TriageCase caseOf(String text, Matter matter, Channel channel, int spamBefore, int supporters) {
        return new TriageCase(text, matter.category(), matter.place().description(), channel, spamBefore, supporters);
    }
}

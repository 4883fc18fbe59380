package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.Wording;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.ReporterCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Channel;
import id.lapor.subject.Matter;
import id.lapor.triage.TriageFinding;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls people out when a reporter's words leave no doubt that somebody is in danger, before anybody has read them; where
 * they leave some, the desk is told at once. Who governs the report calls a false alarm off.
 */
final class Alarms {

    private static final Logger log = LoggerFactory.getLogger(Alarms.class);

    private final Casework casework;
    private final Conduct conduct;
    private final Announcer announcer;
    private final Suspicions suspicions;
    private final StandingOrders orders;

    Alarms(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
        this.announcer = new Announcer(casework);
        this.suspicions = new Suspicions(casework);
        this.orders = new StandingOrders(casework, conduct);
    }

    /** What a reporter writes later is heard like what was written first. */
    Report after(Report report, Command command, @Nullable Statement shown, AgencyTree agencies) {
        return command instanceof ReporterCommand && shown instanceof Reply reply
                ? heardIn(reply.text(), report.matter(), report.filing().channel())
                        .map(heard -> raise(report, heard, agencies))
                        .orElse(report)
                : report;
    }

    /** The danger that is heard in a text that came in with a report or for it. */
    Optional<TriageFinding> heardIn(String text, Matter matter, Channel channel) {
        try {
            return suspicions.ofDanger(text, matter, channel).stream()
                    .filter(TriageFinding::isUrgent)
                    .findFirst();
        } catch (RuntimeException ofARule) {
            log.error(
                    "A rule of triage failed with {}: a report is taken in without it",
                    ofARule.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * Somebody has to be on site, unless somebody is called out already; of a duplicate, where its target is. Where it is
     * not certain, only the desk is told, and decides.
     *
     * @return the report as it is afterwards
     */
    Report raise(Report report, TriageFinding heard, AgencyTree agencies) {
        TrackingNumber followed = report.standing().ties().follows();
        if (followed == null) {
            return called(report, heard.isCertain(), "emergency.heard", agencies);
        }
        boolean tells = !report.secrecy().hidesReporter() && report.accused().isNobody();
        casework.storage()
                .reports()
                .find(followed)
                .ifPresent(target -> called(target, heard.isCertain() && tells, "emergency.ofAFollower", agencies));
        return report;
    }

    /**
     * No word of the report is repeated: what is redacted there, or read by others there, would go on standing here.
     *
     * @param certain whether people are called out; of a follower whose reporter hides, or who accuses somebody, only the
     *     desk is told: whoever has the target would learn of that one, and when it was written
     */
    private Report called(Report report, boolean certain, String why, AgencyTree agencies) {
        if (!isCallable(report, agencies)) {
            return report;
        }
        if (!certain || !isMet(report) || wasDeclared(report)) {
            announcer.suspected(report, casework.now());
            return report;
        }
        Report ordered = orders.followInAnEmergency(report, agencies);
        return conduct.actWhile(
                        now -> isCallable(now, agencies),
                        ordered,
                        agencies,
                        new GovernorCommand.DeclareEmergency(
                                Remark.internal(Wording.sentence(why, Wording.INDONESIAN))))
                .orElse(ordered);
    }

    /** Whether an agency could say that somebody is there: behind a question or an answer a person has to decide first. */
    private static boolean isMet(Report report) {
        return report.status() != Status.INCOMPLETE && report.status() != Status.ANSWERED;
    }

    /** Once is enough: whoever gives thanks for help names the danger, too, and what was called off is for a person. */
    private static boolean wasDeclared(Report report) {
        return report.history().stream().anyMatch(entry -> entry.is(Entry.DECLARE_EMERGENCY));
    }

    private boolean isCallable(Report report, AgencyTree agencies) {
        return report.status().isOpen() && !casework.isCalledOut(report, agencies);
    }
}

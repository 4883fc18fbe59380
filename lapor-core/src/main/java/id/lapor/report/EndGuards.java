package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.sla.Deadline;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a report may end, begin again, and be erased. */
final class EndGuards {

    private EndGuards() {}

    static @Nullable Refusal replyTimeIsOver(Report report, Act act, Actor actor, Circumstances at) {
        return mayClose(report, actor.role(), at.now()) ? null : Refusal.of(Code.REPLY_TIME_RUNNING);
    }

    /** The reporter closes at once, everybody else after the time for a reply. */
    static boolean mayClose(Report report, Role role, Instant now) {
        return role == Role.REPORTER || role == Role.NATIONAL_SYSTEM || report.isOver(SlaClock.REPORTER_REPLY, now);
    }

    static @Nullable Refusal onlyReportersRate(Report report, Command command, Actor actor, Circumstances at) {
        boolean invented = ((ReporterCommand.Close) command).rating() != null
                && !actor.is(Role.REPORTER)
                && !actor.is(Role.NATIONAL_SYSTEM);
        return invented ? Refusal.of(Code.RATING_RANGE) : null;
    }

    /**
     * Only a reporter's silence archives by itself, and never an oversight complaint or an emergency. An agency's silence
     * ends nothing.
     */
    static @Nullable Refusal systemArchivesOnlySilence(Report report, Act act, Actor actor, Circumstances at) {
        if (!actor.is(Role.SYSTEM)) {
            return null;
        }
        boolean silence = report.status() == Status.INCOMPLETE
                && at.isSilenceOver()
                && !report.isOversight()
                && !report.standing().ties().emergency();
        return silence ? null : Refusal.of(Code.NOT_YOURS, act, actor.role());
    }

    /** A returned lead ends nothing that another agency still works on. */
    static @Nullable Refusal noPartAtWork(Report report, Act act, Actor actor, Circumstances at) {
        boolean working = report.status() == Status.RETURNED
                && report.standing().parts().stream().anyMatch(part -> part.held() && !part.lead() && !part.isDone());
        return working ? Refusal.of(Code.PARTS_OPEN) : null;
    }

    /** Against whose decision the reporter objected, does not decide again. */
    static @Nullable Refusal anotherOfficer(Report report, Act act, Actor actor, Circumstances at) {
        boolean same = actor.account().equals(report.standing().round().barred());
        return same ? Refusal.of(Code.SAME_PERSON) : null;
    }

    /** Where the national system ended it, its reporter may have, or nobody whom the reporter knows. */
    static @Nullable Refusal endedByAnother(Report report, Act act, Actor actor, Circumstances at) {
        Ending ending = report.standing().ending();
        boolean own = ending == null || ending.by() == Role.REPORTER;
        return own ? Refusal.of(Code.OWN_CLOSING) : null;
    }

    static @Nullable Refusal inTimeToObject(Report report, Act act, Actor actor, Circumstances at) {
        Deadline objection = at.running(SlaClock.OBJECTION);
        boolean late = objection == null || !at.now().isBefore(objection.dueAt());
        return late ? Refusal.of(Code.OBJECTION_LATE) : null;
    }

    static @Nullable Refusal notErased(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().ties().erased() ? Refusal.of(Code.ERASED) : null;
    }

    static @Nullable Refusal notOnHold(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().ties().onHold() ? Refusal.of(Code.LEGAL_HOLD) : null;
    }

    static @Nullable Refusal notHeldYet(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().ties().onHold() ? Refusal.of(Code.ALREADY_DONE) : null;
    }

    static @Nullable Refusal notAnnouncedYet(Report report, Act act, Actor actor, Circumstances at) {
        Ending ending = report.standing().ending();
        boolean done = ending == null || ending.erasureAnnounced() != null;
        return done ? Refusal.of(Code.ALREADY_DONE) : null;
    }

    /** A reporter may be forgotten at once; by itself nothing is erased before its time, nor without a warning. */
    static @Nullable Refusal keptLongEnough(Report report, Act act, Actor actor, Circumstances at) {
        if (!actor.is(Role.SYSTEM)) {
            return null;
        }
        Ending ending = report.standing().ending();
        boolean over = ending != null
                && ending.erasureAnnounced() != null
                && at.practice().retention().isOver(ending.at(), ending.erasureAnnounced(), at.now());
        return over ? null : Refusal.of(Code.RETENTION_RUNNING);
    }

    static @Nullable Refusal onHold(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().ties().onHold() ? null : Refusal.of(Code.ALREADY_DONE);
    }
}

package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.sla.Deadline;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** When an agency may get more time: once in a round, asked for in time, and not for ever. */
final class ExtensionGuards {

    /** [D] Nobody extends a matter by more than this. */
    private static final Period MOST = Period.ofDays(180);

    private ExtensionGuards() {}

    static @Nullable Refusal onlyOnce(Report report, Act act, Actor actor, Circumstances at) {
        Round round = report.standing().round();
        return round.extended() || round.extensionAsked() != null ? Refusal.of(Code.EXTENSION_USED) : null;
    }

    /** What is late already stays late. */
    static @Nullable Refusal inTime(Report report, Act act, Actor actor, Circumstances at) {
        Deadline resolution = at.running(SlaClock.RESOLUTION);
        boolean late = resolution == null || !at.now().isBefore(resolution.dueAt());
        return late ? Refusal.of(Code.EXTENSION_LATE) : null;
    }

    static @Nullable Refusal later(Report report, Command command, Actor actor, Circumstances at) {
        LocalDate until = ((AgencyCommand.RequestExtension) command).until();
        Deadline resolution = at.running(SlaClock.RESOLUTION);
        boolean later = resolution != null
                && until.isAfter(resolution.dueOn())
                && !until.isAfter(resolution.dueOn().plus(MOST));
        return later ? null : Refusal.of(Code.EXTENSION_DATE);
    }

    static @Nullable Refusal pending(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().round().extensionAsked() == null ? Refusal.of(Code.NOTHING_REQUESTED) : null;
    }
}

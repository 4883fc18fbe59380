package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import org.jspecify.annotations.Nullable;

/** Whose turn it is. */
final class OfficeGuards {

    private OfficeGuards() {}

    static @Nullable Refusal rightOffice(Report report, Act act, Actor actor, Circumstances at) {
        return act.by().contains(actor.role()) ? null : Refusal.of(Code.NOT_YOURS, act, actor.role());
    }

    /** An agency's own moves go by the status of its part, everybody else's by the report's. */
    static @Nullable Refusal rightStatus(Report report, Act act, Actor actor, Circumstances at) {
        Status status = report.status();
        if (actor.is(Role.LIAISON) && worksOnAPart(act)) {
            Part part = act == Move.DELEGATE ? partOf(report, actor, at) : ownPart(report, actor);
            if (part == null) {
                return Refusal.of(Code.NOT_YOURS, act, actor.role());
            }
            status = status.isOpen() && status != Status.INCOMPLETE ? part.status() : status;
        }
        return fits(act, status) ? null : Refusal.of(Code.WRONG_STATUS, act, status);
    }

    private static boolean fits(Act act, Status status) {
        return act instanceof Move move
                ? move.leaves(status)
                : ((Entry) act).when().contains(status);
    }

    private static boolean worksOnAPart(Act act) {
        if (act instanceof Move move) {
            return move == Move.RETURN || move == Move.START || move == Move.ANSWER || move == Move.DELEGATE;
        }
        return act == Entry.PROGRESS || act == Entry.DRAFT || act == Entry.INVOLVE;
    }

    /** The part that the actor's own office has. */
    static @Nullable Part ownPart(Report report, Actor actor) {
        return actor.agency() == null ? null : report.standing().partOf(actor.agency());
    }

    /** The part that a liaison hands on: its own office's, or else the first below it. */
    static @Nullable Part partOf(Report report, Actor actor, Circumstances at) {
        AgencyId own = actor.agency();
        Part held = ownPart(report, actor);
        if (own == null || held != null) {
            return held;
        }
        for (Part part : report.standing().parts()) {
            if (part.held() && at.agencies().isWithin(part.agency(), own)) {
                return part;
            }
        }
        return null;
    }

    /** Only the lead asks the reporter: the others ask the lead. */
    static @Nullable Refusal leadsItsOwn(Report report, Act act, Actor actor, Circumstances at) {
        if (!actor.is(Role.LIAISON)) {
            return null;
        }
        boolean leads = report.agency().map(lead -> lead.equals(actor.agency())).orElse(false);
        return leads ? null : Refusal.of(Code.NOT_YOURS, act, actor.role());
    }

    static @Nullable Refusal oneQuestionPerLiaison(Report report, Act act, Actor actor, Circumstances at) {
        boolean again = actor.is(Role.LIAISON) && report.standing().round().askedByLiaison();
        return again ? Refusal.of(Code.ALREADY_ASKED) : null;
    }

    /** What the house does without a word, people do with a reason. */
    static @Nullable Refusal withAReason(Report report, Command command, Actor actor, Circumstances at) {
        boolean silent = command.statement() == null && !actor.is(Role.SYSTEM);
        return silent ? Refusal.of(Code.NOT_YOURS, command.act(), actor.role()) : null;
    }
}

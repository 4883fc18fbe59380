package id.lapor.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.followup.Shortfall;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every command passes before it is carried out, in this order. The first guard that objects decides. */
final class Guards {

    private interface Guard {
        @Nullable
        Refusal objection(Report report, Command command, Actor actor, Circumstances at);
    }

    private static final List<Guard> IN_ORDER = ImmutableList.of(
            Guards::supported,
            Guards::rightOffice,
            Guards::rightStatus,
            Guards::oneQuestionPerLiaison,
            Guards::knownAgency,
            Guards::anotherAgency,
            Guards::withinSubtree,
            Guards::replyTimeIsOver,
            Guards::onlyReportersRate,
            Guards::systemArchivesOnlySilence,
            Guards::rightKindOfResponse,
            Guards::substance,
            Guards::nextStepAhead);

    private static final Set<Status> AGENCY_WORKS =
            Sets.immutableEnumSet(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED);

    private Guards() {}

    static Optional<Refusal> objection(Report report, Command command, Actor actor, Circumstances at) {
        for (Guard guard : IN_ORDER) {
            Refusal refusal = guard.objection(report, command, actor, at);
            if (refusal != null) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Refusal supported(Report report, Command command, Actor actor, Circumstances at) {
        return command instanceof Command.Unsupported unsupported
                ? Refusal.of(Code.NOT_SUPPORTED, unsupported.act())
                : null;
    }

    private static @Nullable Refusal rightOffice(Report report, Command command, Actor actor, Circumstances at) {
        Set<Role> offices = command.act() instanceof Move move ? move.by() : ((Entry) command.act()).by();
        return offices.contains(actor.role()) ? null : Refusal.of(Code.NOT_YOURS, command.act(), actor.role());
    }

    private static @Nullable Refusal rightStatus(Report report, Command command, Actor actor, Circumstances at) {
        boolean fits = true;
        if (command.act() instanceof Move move) {
            fits = move.leaves(report.status());
        } else if (command.act() == Entry.PROGRESS) {
            fits = AGENCY_WORKS.contains(report.status());
        }
        return fits ? null : Refusal.of(Code.WRONG_STATUS, command.act(), report.status());
    }

    private static @Nullable Refusal oneQuestionPerLiaison(
            Report report, Command command, Actor actor, Circumstances at) {
        boolean again = command instanceof Command.Ask
                && actor.is(Role.LIAISON)
                && report.standing().askedByLiaison();
        return again ? Refusal.of(Code.ALREADY_ASKED) : null;
    }

    private static @Nullable Refusal knownAgency(Report report, Command command, Actor actor, Circumstances at) {
        boolean unknown = command instanceof Command.Delegate delegate
                && at.agencies().find(delegate.to()).isEmpty();
        return unknown ? Refusal.of(Code.UNKNOWN_AGENCY) : null;
    }

    /** Who holds a report does not win new days by getting it again. */
    private static @Nullable Refusal anotherAgency(Report report, Command command, Actor actor, Circumstances at) {
        boolean same = command instanceof Command.Delegate delegate
                && report.status() != Status.RETURNED
                && report.agency().map(delegate.to()::equals).orElse(false);
        return same ? Refusal.of(Code.SAME_AGENCY) : null;
    }

    private static @Nullable Refusal withinSubtree(Report report, Command command, Actor actor, Circumstances at) {
        if (!(command instanceof Command.Delegate delegate) || !actor.is(Role.LIAISON)) {
            return null;
        }
        AgencyId own = actor.agency();
        boolean below =
                own != null && !delegate.to().equals(own) && at.agencies().isWithin(delegate.to(), own);
        return below ? null : Refusal.of(Code.OUTSIDE_SUBTREE);
    }

    private static @Nullable Refusal replyTimeIsOver(Report report, Command command, Actor actor, Circumstances at) {
        boolean tooEarly = command instanceof Command.Close && !mayClose(report, actor.role(), at.now());
        return tooEarly ? Refusal.of(Code.REPLY_TIME_RUNNING) : null;
    }

    /** The reporter closes at once, everybody else after the time for a reply. */
    static boolean mayClose(Report report, Role role, Instant now) {
        return role == Role.REPORTER || role == Role.NATIONAL_SYSTEM || report.isOverdue(now);
    }

    private static @Nullable Refusal onlyReportersRate(Report report, Command command, Actor actor, Circumstances at) {
        boolean invented = command instanceof Command.Close close
                && close.rating() != null
                && !actor.is(Role.REPORTER)
                && !actor.is(Role.NATIONAL_SYSTEM);
        return invented ? Refusal.of(Code.RATING_RANGE) : null;
    }

    private static @Nullable Refusal systemArchivesOnlySilence(
            Report report, Command command, Actor actor, Circumstances at) {
        if (!(command instanceof Command.Archive) || !actor.is(Role.SYSTEM)) {
            return null;
        }
        boolean silence = report.status() == Status.INCOMPLETE && report.isOverdue(at.now()) && !report.isOversight();
        return silence ? null : Refusal.of(Code.NOT_YOURS, command.act(), actor.role());
    }

    /** A start acknowledges, progress reports, and only an answer has an outcome: "fixed" is work in the field. */
    private static @Nullable Refusal rightKindOfResponse(
            Report report, Command command, Actor actor, Circumstances at) {
        if (!(command.statement() instanceof FollowUp followUp)) {
            return null;
        }
        if (command instanceof Command.Start) {
            boolean acknowledges = followUp.kind() == FollowUpKind.ACKNOWLEDGEMENT && followUp.outcome() == null;
            return acknowledges ? null : Refusal.of(Code.NEXT_STEP_MISSING);
        }
        if (command instanceof Command.Progress) {
            boolean progress = followUp.kind() == FollowUpKind.PROGRESS && followUp.outcome() == null;
            return progress ? null : Refusal.of(Code.NOT_YOURS, command.act(), actor.role());
        }
        boolean answers = followUp.kind() == FollowUpKind.FIELD_ACTION
                ? followUp.outcome() == Outcome.FIXED
                : followUp.kind() == FollowUpKind.ANSWER
                        && followUp.outcome() != null
                        && followUp.outcome() != Outcome.FIXED;
        return answers ? null : Refusal.of(Code.OUTCOME_MISSING);
    }

    private static @Nullable Refusal substance(Report report, Command command, Actor actor, Circumstances at) {
        if (!(command.statement() instanceof FollowUp followUp)) {
            return null;
        }
        return at.substance()
                .shortfallOf(followUp, at.evidence())
                .map(Guards::refusalOf)
                .orElse(null);
    }

    private static Refusal refusalOf(Shortfall shortfall) {
        return Refusal.of(
                switch (shortfall) {
                    case FORMULA -> Code.FORMULA;
                    case NEXT_STEP_MISSING -> Code.NEXT_STEP_MISSING;
                    case OUTCOME_MISSING -> Code.OUTCOME_MISSING;
                    case CAUSE_MISSING -> Code.CAUSE_MISSING;
                    case EVIDENCE_MISSING -> Code.EVIDENCE_MISSING;
                    case GROUND_MISSING -> Code.GROUND_MISSING;
                });
    }

    private static @Nullable Refusal nextStepAhead(Report report, Command command, Actor actor, Circumstances at) {
        boolean past = command.statement() instanceof FollowUp followUp
                && followUp.nextStepOn() != null
                && followUp.nextStepOn().isBefore(at.today());
        return past ? Refusal.of(Code.NEXT_STEP_PAST) : null;
    }
}

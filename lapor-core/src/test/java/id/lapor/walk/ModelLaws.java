package id.lapor.walk;

import id.lapor.followup.FollowUp;
import id.lapor.followup.Outcome;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadline;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the standard allows what is asked; sentence by sentence, and yes or no only. */
final class ModelLaws {

    /** What an office does to its own part, whatever the others do. */
    private static final Set<Act> ON_THE_OWN_PART =
            Set.of(Move.RETURN, Move.START, Move.ANSWER, Move.DELEGATE, Entry.PROGRESS, Entry.DRAFT, Entry.INVOLVE);

    /** What is left of a duplicate's own life: its reporter's acts, its end by silence, and what concerns secrecy. */
    private static final Set<Act> DONE_TO_THE_TARGET = Set.of(
            Move.ASK,
            Move.DELEGATE,
            Move.RETURN,
            Move.START,
            Move.ANSWER,
            Move.RECALL,
            Move.ARCHIVE,
            Move.TRANSFER,
            Entry.PROGRESS,
            Entry.DECLARE_EMERGENCY,
            Entry.CALL_OFF_EMERGENCY,
            Entry.INVOLVE,
            Entry.RELEASE,
            Entry.DRAFT,
            Entry.APPROVE,
            Entry.SEND_BACK,
            Entry.REQUEST_EXTENSION,
            Entry.RECORD_RESULT,
            Entry.LINK);

    private final Model model;
    private final Instant now;
    private final Deadline resolution;

    ModelLaws(Model model, Instant now, Deadline resolution) {
        this.model = model;
        this.now = now;
        this.resolution = resolution;
    }

    boolean allow(Asked asked) {
        Actor actor = asked.actor();
        if (!StandardTable.of(asked.act()).by().contains(actor.role()) || !standsRight(asked)) {
            return false;
        }
        if (model.follows != null && DONE_TO_THE_TARGET.contains(asked.act())) {
            return false;
        }
        return asked.act() instanceof Move move ? allow(move, asked, actor) : allow((Entry) asked.act(), asked, actor);
    }

    private boolean standsRight(Asked asked) {
        Status at = model.status;
        if (asked.actor().is(Role.LIAISON) && ON_THE_OWN_PART.contains(asked.act())) {
            ModelPart own = asked.act() == Move.DELEGATE
                    ? model.parts.handedOnBy(asked.actor().agency())
                    : model.parts.of(asked.actor().agency());
            if (own == null) {
                return false;
            }
            at = at.isOpen() && at != Status.INCOMPLETE ? own.status() : at;
        }
        return StandardTable.of(asked.act()).from().contains(at);
    }

    private boolean allow(Move move, Asked asked, Actor actor) {
        return switch (move) {
            case ASK -> !actor.is(Role.LIAISON) || leads(actor) && !model.liaisonAsked;
            case DELEGATE -> mayDelegate((GovernorCommand.Delegate) asked.command(), actor);
            case START -> asked.sound();
            case ANSWER -> mayAnswer(asked, actor);
            case CLOSE -> mayClose((ReporterCommand.Close) asked.command(), actor);
            case ARCHIVE -> mayArchive(actor);
            case TRANSFER -> !isBarred(actor) && nobodyElseWorks();
            case OBJECT -> mayObject();
            case REOPEN -> !model.erased;
            case MIRROR -> model.follows != null;
            case RETURN, COMPLETE, RECALL, REPLY, WITHDRAW -> true;
            case SUBMIT -> false;
        };
    }

    private boolean mayDelegate(GovernorCommand.Delegate delegate, Actor actor) {
        boolean sorted = model.kind != Classification.UNCLASSIFIED || actor.is(Role.SYSTEM);
        List<AgencyId> all = new ArrayList<>(delegate.with());
        all.add(delegate.to());
        if (isBarred(actor) || !sorted || !mayReceive(all, actor)) {
            return false;
        }
        if (actor.is(Role.LIAISON)) {
            return model.parts.of(delegate.to()) == null;
        }
        boolean hasItAlready = delegate.to().equals(model.parts.leadingOffice()) && model.status != Status.RETURNED;
        return !hasItAlready && !delegate.with().contains(delegate.to());
    }

    private boolean mayReceive(List<AgencyId> offices, Actor actor) {
        return !model.isOnlyForOthers()
                && offices.stream()
                        .allMatch(office -> Region.OFFICES.contains(office)
                                && !model.isAccused(office)
                                && (!actor.is(Role.LIAISON) || Region.isBelow(office, actor.agency())));
    }

    private boolean mayAnswer(Asked asked, Actor actor) {
        ModelPart own = model.parts.of(actor.agency());
        FollowUp answer = ((AgencyCommand.Answer) asked.command()).statement();
        boolean othersDone = !own.lead() || !model.parts.areSilent(own.office());
        boolean signed = answer.outcome() != Outcome.REFUSED || asked.signed();
        return asked.sound() && othersDone && signed;
    }

    private boolean mayClose(ReporterCommand.Close close, Actor actor) {
        boolean reporter = isReporter(actor.role());
        return (reporter || isSilenceOver()) && (reporter || close.rating() == null) && !isBarred(actor);
    }

    private boolean mayArchive(Actor actor) {
        boolean bySilence =
                model.status == Status.INCOMPLETE && isSilenceOver() && !model.isOversight() && !model.emergency;
        boolean unheard = model.status == Status.INCOMPLETE && isSilenceOver();
        return !isBarred(actor)
                && nobodyElseWorks()
                && (!model.isOnlyForOthers() || unheard)
                && (!actor.is(Role.SYSTEM) || bySilence);
    }

    private boolean nobodyElseWorks() {
        return model.status != Status.RETURNED || !model.parts.isWorkedOnBesidesTheLead();
    }

    private static long stepOf(Asked asked) {
        return asked.command() instanceof HouseCommand.RedactCopy copy
                ? copy.step()
                : ((SecrecyCommand.Redact) asked.command()).step();
    }

    private boolean mayObject() {
        return model.endedBy != Role.REPORTER
                && !model.erased
                && !day(now).isAfter(day(model.endedAt).plusDays(30));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Asia/Jakarta"));
    }

    /** The national system speaks for its reporter. */
    private static boolean isReporter(Role role) {
        return role == Role.REPORTER || role == Role.NATIONAL_SYSTEM;
    }

    private boolean isBarred(Actor actor) {
        return actor.account().equals(model.barred);
    }

    private boolean leads(Actor actor) {
        return actor.agency() != null && actor.agency().equals(model.parts.leadingOffice());
    }

    private boolean isSilenceOver() {
        if (model.silentSince == null) {
            return false;
        }
        LocalDate last =
                LocalDate.ofInstant(model.silentSince, Region.AGENCIES.get(0).zone());
        for (int counted = 0; counted < model.silenceLimit(); ) {
            last = last.plusDays(1);
            boolean worked = last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY;
            counted += worked ? 1 : 0;
        }
        return LocalDate.ofInstant(now, Region.AGENCIES.get(0).zone()).isAfter(last);
    }

    private boolean allow(Entry entry, Asked asked, Actor actor) {
        return switch (entry) {
            case PROGRESS, DRAFT -> asked.sound();
            case VERIFY -> model.status != Status.SUBMITTED && !model.verified;
            case INVOLVE -> mayInvolve(((GovernorCommand.Involve) asked.command()).agencies(), actor);
            case RELEASE -> mayRelease(((GovernorCommand.Release) asked.command()).agency(), actor);
            case HAND_OVER -> mayHandOver((HouseCommand) asked.command(), actor);
            case APPROVE -> isDrafted(((AgencyCommand.Approve) asked.command()).agency(), actor, true);
            case SEND_BACK -> isDrafted(((AgencyCommand.SendBack) asked.command()).agency(), actor, false);
            case REQUEST_EXTENSION -> mayAskForTime(((AgencyCommand.RequestExtension) asked.command()).until(), actor);
            case GRANT_EXTENSION -> model.wanted != null && isInTime();
            case DENY_EXTENSION -> model.wanted != null;
            case LINK -> mayFollow(asked.target());
            case GAIN_FOLLOWER -> model.follows == null;
            case DECLARE_EMERGENCY -> !model.awaitedOnSite;
            case CALL_OFF_EMERGENCY -> model.awaitedOnSite;
            case UNLINK, RELINK, SHARE -> model.follows != null;
            case REDACT -> !model.erased && stepOf(asked) <= model.version;
            case RECLASSIFY -> mayReclassify((GovernorCommand.Reclassify) asked.command());
            case CHANGE_SECRECY ->
                !model.erased && mayPromise(((SecrecyCommand.ChangeSecrecy) asked.command()).secrecy(), actor);
            case NAME_ACCUSED, ASSIGN_AUDITOR -> model.isOversight();
            case REQUEST_IDENTITY ->
                !model.erased
                        && model.secrecy.anonymity() == Anonymity.ANONIM
                        && actor.is(model.isOversight() ? Role.INSPECTORATE : Role.COORDINATOR)
                        && !(model.identityAgreed && !model.identityAsker.equals(actor.account()));
            case APPROVE_IDENTITY ->
                model.identityAsker != null && !model.identityAgreed && !model.identityAsker.equals(actor.account());
            case HOLD -> !model.erased && !model.onHold;
            case LIFT_HOLD -> model.onHold;
            case ANNOUNCE_ERASURE -> !model.erased && !model.onHold && model.erasureAnnouncedAt == null;
            case ERASE -> !model.erased && !model.onHold && (!actor.is(Role.SYSTEM) || isTimeToForget());
            case NOTE, RECORD_RESULT -> !model.erased;
            case ADD, DISCLOSE -> true;
        };
    }

    /** A year after the end, and thirty days after the reporter was told. */
    private boolean isTimeToForget() {
        return model.erasureAnnouncedAt != null
                && !now.isBefore(
                        model.endedAt.atZone(ZoneOffset.UTC).plusYears(1).toInstant())
                && !now.isBefore(model.erasureAnnouncedAt.plus(30, ChronoUnit.DAYS));
    }

    private boolean mayInvolve(List<AgencyId> offices, Actor actor) {
        return mayReceive(offices, actor) && offices.stream().allMatch(office -> model.parts.of(office) == null);
    }

    private boolean mayRelease(AgencyId office, Actor actor) {
        ModelPart part = model.parts.droppable(office);
        return part != null && (actor.agency() == null || part.line().contains(actor.agency()));
    }

    private boolean mayHandOver(HouseCommand command, Actor actor) {
        if (command instanceof HouseCommand.Merge merge) {
            return actor.is(Role.SYSTEM) && model.parts.concern(merge.from());
        }
        AgencyId office = ((HouseCommand.Assign) command).agency();
        boolean theirs = actor.agency() == null || Region.isBelowOrSame(office, actor.agency());
        return theirs && model.parts.concern(office);
    }

    private boolean isDrafted(AgencyId office, Actor head, boolean fourEyes) {
        ModelPart part = model.parts.of(office);
        return part != null
                && part.draft() > 0
                && !part.approved()
                && Region.isBelowOrSame(office, head.agency())
                && !(fourEyes && part.drafter().equals(head.account()));
    }

    /** What is late stays late, whether it was asked for in time or not. */
    private boolean isInTime() {
        return resolution != null && now.isBefore(resolution.dueAt());
    }

    private boolean mayAskForTime(LocalDate until, Actor actor) {
        return leads(actor)
                && model.wanted == null
                && !model.extended
                && isInTime()
                && until.isAfter(resolution.dueOn())
                && until.toEpochDay() - resolution.dueOn().toEpochDay() <= 180;
    }

    /** Never itself, never another desk's, never a follower, never an ended one, never a more secret one. */
    private boolean mayFollow(Report target) {
        return target != null
                && !model.isOnlyForOthers()
                && target.id().value() != Dice.OWN_ID
                && (target.matter().classification() == Classification.OVERSIGHT) == model.isOversight()
                && (!model.isOversight() || !model.inspectorateAccused)
                && target.standing().ties().follows() == null
                && target.status().isOpen()
                && covers(model.secrecy, target.secrecy());
    }

    private boolean mayReclassify(GovernorCommand.Reclassify next) {
        boolean crosses = (next.classification() == Classification.OVERSIGHT) != model.isOversight();
        boolean atTheDesk = (model.status == Status.SUBMITTED || model.status == Status.RETURNED)
                && model.follows == null
                && model.parts.all().stream().noneMatch(ModelPart::held);
        return (!crosses || atTheDesk) && (next.category() == null || isKnown(next.category()));
    }

    private static boolean isKnown(String topic) {
        return Region.TOPICS.find(topic).isPresent();
    }

    private boolean mayPromise(Secrecy next, Actor actor) {
        boolean unknown = next.anonymity() == Anonymity.UNIDENTIFIED;
        boolean wasUnknown = model.secrecy.anonymity() == Anonymity.UNIDENTIFIED;
        boolean officersOnlyRaise = actor.is(Role.REPORTER) || covers(next, model.secrecy) && (!unknown || wasUnknown);
        return officersOnlyRaise
                && !next.equals(model.secrecy)
                && (!wasUnknown || unknown)
                && covers(next, model.floor());
    }

    private static boolean covers(Secrecy one, Secrecy other) {
        return one.anonymity().ordinal() >= other.anonymity().ordinal()
                && (one.confidential() || !other.confidential());
    }
}

package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.desk.Casework.Case;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Circumstances;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.Step;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carries out commands: checks, decides, keeps, and lets everything follow that follows. */
final class Conduct {

    /** How often somebody else may be faster before the whole act is refused. */
    private static final int FASTER_THAN_THE_HOUSE = 5;

    private static final int REPLIES_COMPARED = 50;

    private static final Set<Act> TIMED = Set.of(
            Entry.REQUEST_EXTENSION,
            Entry.GRANT_EXTENSION,
            Entry.DECLARE_EMERGENCY,
            Entry.CALL_OFF_EMERGENCY,
            Move.OBJECT,
            Move.ARCHIVE);

    private final Casework casework;
    private final Drafts drafts;
    private final Wordings wordings;
    private final Aftermath aftermath;
    private final Alarms alarms;
    private final Examiner examiner;

    Conduct(Casework casework) {
        this.casework = casework;
        this.drafts = new Drafts(casework);
        this.wordings = new Wordings(casework);
        this.aftermath = new Aftermath(casework, this);
        this.alarms = new Alarms(casework, this);
        this.examiner = new Examiner(casework);
    }

    Decision<Progressed> carryOut(Request request) {
        return carryOut(request, Conduct::progressed);
    }

    /** Carries out a command, or says why not; in one transaction with whatever {@code also} does. */
    <T> Decision<T> carryOut(Request request, Function<Report, T> also) {
        return casework.checks()
                .check(request.command())
                .then(valid -> examinedFiles(request))
                .then(clean -> together(request, clean, also));
    }

    /** What the house cannot do because of it, refuses it as a whole: nothing of it is kept. */
    private <T> Decision<T> together(Request request, List<Examined> clean, Function<Report, T> also) {
        try {
            return casework.inTransaction(() -> related(request)
                    .then(found -> advance(found, request, clean))
                    .map(also));
        } catch (RefusedException byTheHouse) {
            return Decision.refused(byTheHouse.refusal());
        }
    }

    static Progressed progressed(Report report) {
        return new Progressed(report.tracking(), report.status(), report.version());
    }

    /** Outside the transaction, since it takes its time, and only for those who have to do with the report. */
    private Decision<List<Examined>> examinedFiles(Request request) {
        return request.uploads().isEmpty()
                ? Decision.moved(List.of())
                : casework.inTransaction(() -> related(request))
                        .then(known -> casework.files()
                                .clean(request.uploads())
                                .map(clean -> examiner.examine(known, request.command(), request.uploads(), clean)));
    }

    private Decision<Case> related(Request request) {
        Optional<Case> found = casework.find(request.tracking(), request.actor(), request.code())
                .filter(known -> known.relation() != Relation.NONE);
        if (found.isEmpty()) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return AccessTable.admits(found.get().relation(), request.command().act())
                ? Decision.moved(found.get())
                : Decision.refused(
                        Code.NOT_YOURS, request.command().act(), request.actor().role());
    }

    private Decision<Report> advance(Case found, Request request, List<Examined> clean) {
        if (request.version() != null && request.version() != found.report().version()) {
            return Decision.refused(Code.STALE);
        }
        if (request.command() instanceof SecrecyCommand.Redact redact
                && !casework.isWithinSight(found.report(), redact)) {
            return Decision.refused(Code.UNKNOWN_STEP);
        }
        if (request.command() instanceof SecrecyCommand.Disclose && isIdentityClosed(found, request.actor())) {
            return Decision.refused(Code.IDENTITY_CLOSED);
        }
        return act(found, request.command(), actingAs(found, request.actor()), clean);
    }

    /** Nothing is logged as read that cannot be read, and nobody uses up an approval that is another officer's. */
    private static boolean isIdentityClosed(Case found, Actor actor) {
        return AccessTable.admits(found.relation(), actor.role(), Entry.DISCLOSE)
                && AccessPolicy.disclosable(actor, found.relation(), found.report()) == Disclosable.NOTHING;
    }

    /**
     * What the house does by itself because of something that happened, in the same transaction. Whoever was faster on
     * this other report was not asked to wait: the step is taken once more from where it stands now.
     */
    Report mustAct(Report report, AgencyTree agencies, Command command) {
        return actWhile(now -> true, report, agencies, command).orElseThrow();
    }

    /** The same, unless whoever was faster left nothing to do. */
    Optional<Report> actWhile(Predicate<Report> wanted, Report report, AgencyTree agencies, Command command) {
        Report now = report;
        Decision<Report> decision = byTheHouse(now, agencies, command);
        for (int again = 0; again < FASTER_THAN_THE_HOUSE && isStale(decision); again++) {
            now = casework.storage().reports().find(report.tracking()).orElse(now);
            if (!wanted.test(now)) {
                return Optional.empty();
            }
            decision = byTheHouse(now, agencies, command);
        }
        return Optional.of(decision.orElseThrow());
    }

    private static boolean isStale(Decision<Report> decision) {
        return decision.refusal()
                .filter(refusal -> refusal.code() == Code.STALE)
                .isPresent();
    }

    private Decision<Report> byTheHouse(Report report, AgencyTree agencies, Command command) {
        return act(new Case(report, Relation.HOUSE, agencies), command, Actor.system(), List.of());
    }

    private Decision<Report> act(Case found, Command command, Actor actor, List<Examined> clean) {
        Report report = found.report();
        Circumstances at = withReplies(
                drafts.considering(report, command, actor, casework.circumstances(found, casework.now(), clean.size())),
                command,
                actor,
                report);
        return Rules.decide(report, command, actor, withDeadline(withTarget(at, command, actor), command, found))
                .then(entry -> keep(found, command, entry, clean, at.approved()));
    }

    /** Only where they are compared: a photo speaks for itself, and the same question has the same answer. */
    private Circumstances withReplies(Circumstances at, Command command, Actor actor, Report report) {
        boolean answers = command instanceof AgencyCommand.Answer || command instanceof AgencyCommand.DraftAnswer;
        boolean asked = report.matter().classification() == Classification.INFORMATION_REQUEST;
        AgencyId agency = actor.agency();
        return answers && !asked && at.evidence() == 0 && agency != null
                ? at.after(casework.storage().reports().replies(agency, report.id(), REPLIES_COMPARED))
                : at;
    }

    /** What this officer has nothing to do with is no target: not even its being there may be found out. */
    private Circumstances withTarget(Circumstances at, Command command, Actor actor) {
        return command instanceof GovernorCommand.Link link
                ? at.towards(casework.find(link.target(), actor, null)
                        .filter(target -> target.relation() != Relation.NONE)
                        .map(Case::report)
                        .orElse(null))
                : at;
    }

    /** Deadlines are told from the whole history: only for those whom they decide. */
    private Circumstances withDeadline(Circumstances at, Command command, Case found) {
        return TIMED.contains(command.act()) ? casework.timed(at, found) : at;
    }

    private Decision<Report> keep(
            Case found, Command command, HistoryEntry entry, List<Examined> clean, boolean approved) {
        Report report = found.report();
        Wordings.Shown shown = wordings.of(report, command, entry);
        Step step = casework.scribe().step(report.last().seal(), entry, shown.statement());
        Report moved = report.after(
                step.entry(), Changes.matter(report, command), Changes.secrecy(report, command, casework.house()));
        moved = moved.due(casework.due(moved, found.agencies()));
        if (!casework.storage().reports().advance(moved, step)) {
            return Decision.refused(Code.STALE);
        }
        shown.originals()
                .forEach((label, original) ->
                        casework.storage().vault().keep(report.custody().identityKey(), label, original));
        casework.files().keepExamined(report.id(), moved.version(), clean);
        if (approved) {
            casework.files().repeat(report.id(), drafts.stepOf(report, entry), moved.version());
        }
        aftermath.of(report, moved, command, found.agencies());
        return Decision.moved(alarms.after(moved, command, shown.statement(), found.agencies()));
    }

    /** Whoever proved to be the reporter acts as the reporter, without an account that history could keep. */
    private static Actor actingAs(Case found, Actor actor) {
        return found.relation() == Relation.REPORTER && !actor.is(Role.REPORTER) ? Actor.reporter("") : actor;
    }
}

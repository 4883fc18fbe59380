package id.lapor.report;

import com.google.common.collect.ImmutableMap;
import id.lapor.kernel.Actor;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each act needs besides the right office and status: first what has to be so before it is offered, then what the
 * command has to satisfy, each in this order. The first that objects decides. What is not listed needs nothing more.
 */
final class Needs {

    private record Demands(Precondition[] before, Guard[] then) {}

    private static final Demands NONE = new Demands(new Precondition[0], new Guard[0]);

    // spotless:off
    private static final Map<Act, Demands> TABLE = ImmutableMap.<Act, Demands>builder()
            .put(Move.ASK,           all(before(OfficeGuards::leadsItsOwn, OfficeGuards::oneQuestionPerLiaison)))
            .put(Move.DELEGATE,      all(before(EndGuards::anotherOfficer, DelegationGuards::classified, SecrecyGuards::notOnlyOutside),
                                         DelegationGuards::knownAgencies, DelegationGuards::openAgencies, SecrecyGuards::notToTheAccused, DelegationGuards::anotherAgency, DelegationGuards::withinSubtree))
            .put(Move.START,         all(before(), ResponseGuards::rightKind, ResponseGuards::substance, ResponseGuards::nextStepAhead))
            .put(Move.ANSWER,        all(before(ResponseGuards::everyPartDone), ResponseGuards::rightKind, ResponseGuards::substance, ResponseGuards::approvedWhereRequired))
            .put(Move.CLOSE,         all(before(EndGuards::replyTimeIsOver, EndGuards::anotherOfficer), EndGuards::onlyReportersRate))
            .put(Move.ARCHIVE,       all(before(EndGuards::anotherOfficer, EndGuards::noPartAtWork, EndGuards::systemArchivesOnlySilence, SecrecyGuards::notPutAwayAtHome)))
            .put(Move.TRANSFER,      all(before(EndGuards::anotherOfficer, EndGuards::noPartAtWork)))
            .put(Move.OBJECT,        all(before(EndGuards::endedByAnother, EndGuards::notErased, EndGuards::inTimeToObject)))
            .put(Move.REOPEN,        all(before(EndGuards::notErased)))
            .put(Move.MIRROR,        all(before(LinkGuards::follower)))
            .put(Entry.PROGRESS,     all(before(), ResponseGuards::rightKind, ResponseGuards::substance, ResponseGuards::nextStepAhead))
            .put(Entry.NOTE,         all(before(EndGuards::notErased)))
            .put(Entry.VERIFY,       all(before(DelegationGuards::unverified)))
            .put(Entry.DECLARE_EMERGENCY, all(before(DelegationGuards::noEmergencyYet)))
            .put(Entry.CALL_OFF_EMERGENCY, all(before(DelegationGuards::emergencyWaits)))
            .put(Entry.INVOLVE,      all(before(SecrecyGuards::notOnlyOutside),
                                         DelegationGuards::knownAgencies, DelegationGuards::openAgencies, SecrecyGuards::notToTheAccused, DelegationGuards::withinSubtree, DelegationGuards::notInvolvedYet))
            .put(Entry.RELEASE,      all(before(DelegationGuards::somethingToRelease), DelegationGuards::partToRelease))
            .put(Entry.HAND_OVER,    all(before(), DelegationGuards::partToHandOver))
            .put(Entry.DRAFT,        all(before(), ResponseGuards::rightKind, ResponseGuards::substance))
            .put(Entry.APPROVE,      all(before(ResponseGuards::draftWaits), ResponseGuards::draftThere, ResponseGuards::anotherPersonsDraft))
            .put(Entry.SEND_BACK,    all(before(ResponseGuards::draftWaits), ResponseGuards::draftThere))
            .put(Entry.REQUEST_EXTENSION, all(before(OfficeGuards::leadsItsOwn, ExtensionGuards::onlyOnce, ExtensionGuards::inTime), ExtensionGuards::later))
            .put(Entry.GRANT_EXTENSION, all(before(ExtensionGuards::pending, ExtensionGuards::inTime)))
            .put(Entry.DENY_EXTENSION,  all(before(ExtensionGuards::pending)))
            .put(Entry.LINK,         all(before(SecrecyGuards::notOnlyOutside), LinkGuards::targetThere, LinkGuards::targetStandsAlone, LinkGuards::targetOpen, LinkGuards::targetNoMoreSecret))
            .put(Entry.SHARE,        all(before(LinkGuards::follower)))
            .put(Entry.UNLINK,       all(before(LinkGuards::follower), OfficeGuards::withAReason))
            .put(Entry.RELINK,       all(before(LinkGuards::follower)))
            .put(Entry.REDACT,       all(before(EndGuards::notErased), SecrecyGuards::stepThere))
            .put(Entry.RECLASSIFY,   all(before(), DelegationGuards::knownCategory, SecrecyGuards::oversightBeginsAndEndsAtTheDesk))
            .put(Entry.CHANGE_SECRECY, all(before(EndGuards::notErased), SecrecyGuards::onlyReportersLower, SecrecyGuards::aboveTheFloor))
            .put(Entry.NAME_ACCUSED, all(before(SecrecyGuards::oversight)))
            .put(Entry.ASSIGN_AUDITOR, all(before(SecrecyGuards::oversight)))
            .put(Entry.REQUEST_IDENTITY, all(before(SecrecyGuards::secondPersonNeeded, SecrecyGuards::nobodyElsesApproval)))
            .put(Entry.APPROVE_IDENTITY, all(before(SecrecyGuards::requested, SecrecyGuards::anotherPersonsRequest)))
            .put(Entry.RECORD_RESULT, all(before(EndGuards::notErased)))
            .put(Entry.HOLD,         all(before(EndGuards::notErased, EndGuards::notHeldYet)))
            .put(Entry.LIFT_HOLD,    all(before(EndGuards::onHold)))
            .put(Entry.ANNOUNCE_ERASURE, all(before(EndGuards::notErased, EndGuards::notOnHold, EndGuards::notAnnouncedYet)))
            .put(Entry.ERASE,        all(before(EndGuards::notErased, EndGuards::notOnHold, EndGuards::keptLongEnough)))
            .buildOrThrow();
    // spotless:on

    private static final Demands[] OF_MOVES = inOrder(Move.values());
    private static final Demands[] OF_ENTRIES = inOrder(Entry.values());

    private Needs() {}

    /** The first objection to an act as such, or {@code null} when it may be offered. */
    static @Nullable Refusal objection(Report report, Act act, Actor actor, Circumstances at) {
        return objection(report, act, of(act).before(), actor, at);
    }

    /** The first objection to a command, or {@code null} when nothing speaks against it. */
    static @Nullable Refusal objection(Report report, Command command, Actor actor, Circumstances at) {
        Act act = command.act();
        Demands demands = of(act);
        Refusal refusal = objection(report, act, demands.before(), actor, at);
        for (int i = 0; refusal == null && i < demands.then().length; i++) {
            refusal = demands.then()[i].objection(report, command, actor, at);
        }
        return refusal;
    }

    private static @Nullable Refusal objection(
            Report report, Act act, Precondition[] before, Actor actor, Circumstances at) {
        Refusal refusal = OfficeGuards.rightOffice(report, act, actor, at);
        if (refusal == null) {
            refusal = OfficeGuards.rightStatus(report, act, actor, at);
        }
        if (refusal == null) {
            refusal = LinkGuards.noFollower(report, act, actor, at);
        }
        for (int i = 0; refusal == null && i < before.length; i++) {
            refusal = before[i].objection(report, act, actor, at);
        }
        return refusal;
    }

    private static Demands of(Act act) {
        return act instanceof Move move ? OF_MOVES[move.ordinal()] : OF_ENTRIES[((Entry) act).ordinal()];
    }

    private static Demands[] inOrder(Act[] acts) {
        return Arrays.stream(acts).map(act -> TABLE.getOrDefault(act, NONE)).toArray(Demands[]::new);
    }

    private static Precondition[] before(Precondition... conditions) {
        return conditions;
    }

    private static Demands all(Precondition[] before, Guard... then) {
        return new Demands(before, then);
    }
}

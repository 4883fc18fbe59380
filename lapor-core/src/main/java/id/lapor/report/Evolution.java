package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.subject.Accused;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each act makes of where a report stands. It judges nothing: what is in the history has happened. */
final class Evolution {

    private Evolution() {}

    static Standing after(Standing before, HistoryEntry entry) {
        Standing after = entry.act() instanceof Move move ? moved(before, move, entry) : recorded(before, entry);
        return withoutTheAccused(after);
    }

    /** Whatever would bring them a part, a merger, a mirror or the line it came down: the accused do not get it. */
    private static Standing withoutTheAccused(Standing s) {
        Set<AgencyId> accused = s.ties().accused().units();
        return accused.isEmpty() ? s : only(s, Parts.without(s.parts(), accused));
    }

    /** A report that loses its lead is whose who governs it. */
    private static Standing only(Standing s, List<Part> innocent) {
        boolean orphaned = s.left() != null && s.lead().isPresent() && !Parts.hasLead(innocent);
        Standing rest = s.with(innocent);
        return orphaned ? rest.leaving(Status.SUBMITTED) : rest;
    }

    private static Standing moved(Standing s, Move move, HistoryEntry entry) {
        return switch (move) {
            case SUBMIT -> submitted(s, entry);
            case ASK -> postponed(s, entry);
            case COMPLETE -> with(s, entry.to(), s.parts(), s.round());
            case DELEGATE -> delegated(s, entry);
            case RETURN -> with(s, entry.to(), Parts.returned(s.parts(), agency(entry)), roundAt(s, entry));
            case START -> responded(s, entry, Status.IN_PROGRESS, s.round());
            case ANSWER -> responded(s, entry, Status.ANSWERED, answeredBy(s, entry));
            case RECALL -> with(s, entry.to(), Parts.leadAt(s.parts(), Status.IN_PROGRESS), unanswered(s));
            case REPLY -> following(with(s, entry.to(), Parts.leadAt(s.parts(), Status.REPLIED), unanswered(s)), null);
            case CLOSE, ARCHIVE, TRANSFER, WITHDRAW -> ended(s, entry);
            case OBJECT ->
                reopened(s, entry, s.ending() == null ? null : s.ending().officer());
            case REOPEN -> reopened(s, entry, null);
            case MIRROR -> mirrored(s, entry);
        };
    }

    private static Standing recorded(Standing s, HistoryEntry entry) {
        return switch ((Entry) entry.act()) {
            case ADD, NOTE, GAIN_FOLLOWER, REDACT, RECLASSIFY, CHANGE_SECRECY, RECORD_RESULT -> s;
            case SHARE -> heard(s, entry);
            case PROGRESS -> progressed(s, entry);
            case VERIFY -> s.seen();
            case DECLARE_EMERGENCY -> s.with(s.ties().urgent(true));
            case CALL_OFF_EMERGENCY -> s.with(s.ties().urgent(false));
            case INVOLVE -> s.with(Parts.involved(s.parts(), ((Effect.Involved) entry.effect()).agencies(), entry));
            case RELEASE -> s.with(Parts.without(s.parts(), ((Effect.Released) entry.effect()).agency()));
            case HAND_OVER -> handedOver(s, entry);
            case DRAFT ->
                s.with(Parts.drafted(s.parts(), agency(entry), new Draft(entry.sequence(), by(entry), false)));
            case APPROVE -> s.with(Parts.approved(s.parts(), ((Effect.Concerning) entry.effect()).step()));
            case SEND_BACK -> s.with(Parts.sentBack(s.parts(), ((Effect.Concerning) entry.effect()).step()));
            case REQUEST_EXTENSION -> s.with(s.round().wanting(((Effect.Scheduled) entry.effect()).on()));
            case GRANT_EXTENSION -> s.with(s.round().extendedOnce());
            case DENY_EXTENSION -> s.with(s.round().wanting(null));
            case LINK, RELINK -> following(s, new TrackingNumber(((Effect.Linked) entry.effect()).target()));
            case UNLINK -> alone(s, entry);
            case NAME_ACCUSED -> accusing(s, entry);
            case ASSIGN_AUDITOR -> s.with(s.ties().openedTo(((Effect.Entrusted) entry.effect()).officer()));
            case REQUEST_IDENTITY -> s.with(s.ties().asking(new IdentityRequest(by(entry), false)));
            case APPROVE_IDENTITY -> s.with(s.ties().asking(consented(s)));
            case DISCLOSE ->
                s.ties().identityRequest() == null ? s : s.with(s.ties().asking(null));
            case HOLD -> s.with(s.ties().held(true));
            case LIFT_HOLD -> s.with(s.ties().held(false));
            case ANNOUNCE_ERASURE -> announced(s, entry);
            case ERASE -> s.with(s.ties().afterErasure());
        };
    }

    /** What an agency said counts as its reply to every reporter who heard it. */
    private static Standing heard(Standing s, HistoryEntry entry) {
        boolean replied =
                entry.tells() == Move.START || entry.tells() == Entry.PROGRESS || entry.tells() == Move.ANSWER;
        return s.heard(replied);
    }

    private static Standing alone(Standing s, HistoryEntry entry) {
        return following(s, null).at(entry.to());
    }

    private static Standing submitted(Standing s, HistoryEntry entry) {
        return entry.effect() instanceof Effect.Naming ? accusing(s, entry) : s;
    }

    private static Standing postponed(Standing s, HistoryEntry entry) {
        Round round = entry.by() == Role.LIAISON ? s.round().asked() : s.round();
        return new Standing(
                Status.INCOMPLETE, s.status(), s.parts(), s.verified(), s.responded(), round, null, s.ties());
    }

    /** What the system delegates by a standing order, a person verifies afterwards. */
    private static Standing delegated(Standing s, HistoryEntry entry) {
        List<Part> parts = Parts.handed(s.parts(), (Effect.Handed) entry.effect(), entry);
        boolean verified = s.verified() || entry.by() != Role.SYSTEM;
        return new Standing(entry.to(), null, parts, verified, s.responded(), roundAt(s, entry), null, s.ties());
    }

    /** Who is on site sees to the danger: from then on the report is like any other. */
    private static Standing progressed(Standing s, HistoryEntry entry) {
        Standing heard = s.heard(true);
        return entry.effect() instanceof Effect.Arrived
                ? heard.with(heard.ties().urgent(false))
                : heard;
    }

    private static Standing responded(Standing s, HistoryEntry entry, Status part, Round round) {
        List<Part> parts = Parts.worked(s.parts(), agency(entry), part, entry.officer());
        return new Standing(entry.to(), null, parts, s.verified(), true, round, null, s.ties());
    }

    private static Round answeredBy(Standing s, HistoryEntry entry) {
        return s.round().withAnswer(entry.to() == Status.ANSWERED);
    }

    /** An answer stands no longer when the whole report goes elsewhere, and not when one part of it does. */
    private static Round roundAt(Standing s, HistoryEntry entry) {
        return entry.to() == s.status() ? s.round() : unanswered(s);
    }

    private static Round unanswered(Standing s) {
        return s.round().withAnswer(false);
    }

    private static Standing ended(Standing s, HistoryEntry entry) {
        Round round = entry.effect() instanceof Effect.Rated rated ? s.round().rated(rated.stars()) : s.round();
        Ending ending = new Ending(entry.by(), entry.officer(), entry.at(), null);
        return new Standing(
                entry.to(),
                null,
                s.parts(),
                s.verified(),
                s.responded(),
                round,
                ending,
                s.ties().following(null));
    }

    private static Standing reopened(Standing s, HistoryEntry entry, @Nullable String barred) {
        List<Part> parts = entry.effect() instanceof Effect.Handed handed
                ? ImmutableList.of(Part.delegatedTo(handed.to(), true, List.of()))
                : List.of();
        return new Standing(
                entry.to(),
                null,
                parts,
                s.verified(),
                s.responded(),
                s.round().next(barred),
                null,
                s.ties().following(null));
    }

    /** What ended already does not end once more: the time for an objection runs since the first. */
    private static Ending ended(Standing s, HistoryEntry entry, Effect.Mirrored there) {
        return s.ending() == null ? new Ending(entry.by(), there.officer(), entry.at(), null) : s.ending();
    }

    /**
     * A follower stands where its target stands: in the same hands, and answered when its target is. It ends with it, and
     * begins again with it.
     */
    private static Standing mirrored(Standing s, HistoryEntry entry) {
        Effect.Mirrored there = (Effect.Mirrored) entry.effect();
        List<Part> parts = Parts.mirrored(there.holdings());
        Status to = entry.to();
        boolean worked = to == Status.ANSWERED || to == Status.IN_PROGRESS;
        boolean again = there.again() || to.isOpen() && !s.status().isOpen();
        Round round = again ? s.round().next(null) : s.round();
        return new Standing(
                to,
                null,
                parts,
                s.verified() || !parts.isEmpty(),
                s.responded() || worked,
                round.withAnswer(to == Status.ANSWERED),
                to.isOpen() ? null : ended(s, entry, there),
                s.ties());
    }

    /**
     * Accused agencies lose their parts at once, and every agency stands below an accused head of the region: then the
     * report follows nothing any more, either.
     */
    private static Standing accusing(Standing s, HistoryEntry entry) {
        Accused more = ((Effect.Naming) entry.effect()).accused();
        Ties ties = s.ties()
                .accusing(more)
                .following(more.headOfRegion() ? null : s.ties().follows());
        Round round = entry.to() == Status.RETURNED ? unanswered(s) : s.round();
        boolean outside = more.headOfRegion() && s.left() != null;
        Standing left = outside ? s.leaving(Status.SUBMITTED) : s;
        Standing named = left.with(round).with(ties).at(entry.to());
        return ties.accused().headOfRegion() ? only(named, List.of()) : named;
    }

    /** A report whose lead is merged into an accused agency is whose who governs it. */
    private static Standing handedOver(Standing s, HistoryEntry entry) {
        return s.with(Parts.handedOver(s.parts(), entry.effect()))
                .with(roundAt(s, entry))
                .at(entry.to());
    }

    private static Standing announced(Standing s, HistoryEntry entry) {
        return s.ending() == null ? s : s.with(s.ending().announced(entry.at()));
    }

    private static IdentityRequest consented(Standing s) {
        IdentityRequest request = Objects.requireNonNull(s.ties().identityRequest(), "an approval answers a request");
        return new IdentityRequest(request.officer(), true);
    }

    private static Standing with(Standing s, Status to, List<Part> parts, Round round) {
        return new Standing(to, null, parts, s.verified(), s.responded(), round, null, s.ties());
    }

    private static Standing following(Standing s, @Nullable TrackingNumber target) {
        return s.with(s.ties().following(target));
    }

    private static AgencyId agency(HistoryEntry entry) {
        return Objects.requireNonNull(entry.agency(), "only an agency does this");
    }

    private static String by(HistoryEntry entry) {
        return Objects.requireNonNull(entry.officer(), "only an officer does this");
    }
}

package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.Actor;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a report may follow another one as its duplicate. */
final class LinkGuards {

    /** What is done to a follower through its target only. */
    private static final Set<Act> THROUGH_THE_TARGET = ImmutableSet.of(
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
            Entry.GAIN_FOLLOWER,
            Entry.LINK);

    private LinkGuards() {}

    /** A follower is handled through its target. */
    static @Nullable Refusal noFollower(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().isFollower() && THROUGH_THE_TARGET.contains(act) ? Refusal.of(Code.FOLLOWS) : null;
    }

    static @Nullable Refusal follower(Report report, Act act, Actor actor, Circumstances at) {
        return report.standing().isFollower() ? null : Refusal.of(Code.FOLLOWS_NOTHING);
    }

    static @Nullable Refusal targetThere(Report report, Command command, Actor actor, Circumstances at) {
        Report target = at.target();
        boolean there = target != null && !target.id().equals(report.id()) && target.governor() == report.governor();
        return there ? null : Refusal.of(Code.UNKNOWN_TARGET);
    }

    static @Nullable Refusal targetStandsAlone(Report report, Command command, Actor actor, Circumstances at) {
        Report target = at.target();
        return target != null && target.standing().isFollower() ? Refusal.of(Code.TARGET_FOLLOWS) : null;
    }

    /** What comes after the end is a recurrence: a report of its own. */
    static @Nullable Refusal targetOpen(Report report, Command command, Actor actor, Circumstances at) {
        Report target = at.target();
        return target != null && !target.status().isOpen() ? Refusal.of(Code.TARGET_ENDED) : null;
    }

    /** Its reporter, or whom the other one accuses, would read what was promised to be kept from sight. */
    static @Nullable Refusal targetNoMoreSecret(Report report, Command command, Actor actor, Circumstances at) {
        Report target = at.target();
        boolean more = target != null && !report.keepsTheSecretsOf(target);
        return more ? Refusal.of(Code.TARGET_MORE_SECRET) : null;
    }
}

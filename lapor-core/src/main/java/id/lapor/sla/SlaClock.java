package id.lapor.sla;

import static id.lapor.workflow.Entry.HAND_OVER;
import static id.lapor.workflow.Entry.INVOLVE;
import static id.lapor.workflow.Entry.LINK;
import static id.lapor.workflow.Entry.NAME_ACCUSED;
import static id.lapor.workflow.Entry.PROGRESS;
import static id.lapor.workflow.Entry.UNLINK;
import static id.lapor.workflow.Entry.VERIFY;
import static id.lapor.workflow.Move.ANSWER;
import static id.lapor.workflow.Move.ARCHIVE;
import static id.lapor.workflow.Move.ASK;
import static id.lapor.workflow.Move.CLOSE;
import static id.lapor.workflow.Move.COMPLETE;
import static id.lapor.workflow.Move.DELEGATE;
import static id.lapor.workflow.Move.MIRROR;
import static id.lapor.workflow.Move.OBJECT;
import static id.lapor.workflow.Move.RECALL;
import static id.lapor.workflow.Move.REOPEN;
import static id.lapor.workflow.Move.REPLY;
import static id.lapor.workflow.Move.RETURN;
import static id.lapor.workflow.Move.START;
import static id.lapor.workflow.Move.SUBMIT;
import static id.lapor.workflow.Move.TRANSFER;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.lapor.workflow.Act;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.Set;

/**
 * What is timed: which acts start a clock, which stop it, and which hold it until which. Every clock also stops when the
 * report ends.
 */
public enum SlaClock {
    // spotless:off
    /** The coordinator verifies and forwards. A standing order forwards at once; a person still verifies. */
    VERIFICATION   (on(SUBMIT, COMPLETE, RETURN, OBJECT, REOPEN, UNLINK, NAME_ACCUSED, HAND_OVER), on(DELEGATE, VERIFY, ARCHIVE, TRANSFER, ASK, LINK), on()),
    /** An agency says what it does: one clock for each part. */
    FIRST_REPLY    (on(DELEGATE, INVOLVE, OBJECT, REOPEN, UNLINK),     on(START, PROGRESS, ANSWER, RETURN),  on(ASK, LINK)),
    /** The agency answers a reporter who was not satisfied. */
    RE_ANSWER      (on(REPLY, UNLINK),                                 on(ANSWER, DELEGATE, RETURN),         on(ASK)),
    /** The matter is settled: from the first delegation of a round to the last standing answer. */
    RESOLUTION     (on(DELEGATE, OBJECT, REOPEN, REPLY, UNLINK, RECALL), on(),                                 on(ASK, ANSWER, LINK)),
    /** The reporter may reply; then the report is closed. */
    REPORTER_REPLY (on(ANSWER, MIRROR),                                on(REPLY, CLOSE, RECALL, MIRROR, NAME_ACCUSED), on()),
    /** The reporter completes the report; then it is archived. */
    COMPLETION     (on(ASK),                                           on(COMPLETE),                         on());
    // spotless:on

    private static final Set<Status> AT_THE_DESK = Sets.immutableEnumSet(Status.SUBMITTED, Status.RETURNED);
    private static final Set<Status> AT_AN_AGENCY =
            Sets.immutableEnumSet(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED);

    private final ImmutableSet<Act> starts;
    private final ImmutableSet<Act> stops;
    private final ImmutableSet<Act> holds;

    SlaClock(Set<Act> starts, Set<Act> stops, Set<Act> holds) {
        this.starts = ImmutableSet.copyOf(starts);
        this.stops = ImmutableSet.copyOf(stops);
        this.holds = ImmutableSet.copyOf(holds);
    }

    public Set<Act> starts() {
        return starts;
    }

    public Set<Act> stops() {
        return stops;
    }

    /** The acts that hold the clock; it goes on with the next act that hands the report back to the agency. */
    public Set<Act> holds() {
        return holds;
    }

    /** Whether an entry starts this clock: the right act, leading to where the clock runs. */
    boolean isStartedBy(HistoryEntry entry) {
        if (!starts.contains(entry.act())) {
            return false;
        }
        return switch (this) {
            case VERIFICATION -> AT_THE_DESK.contains(entry.to());
            case FIRST_REPLY, RESOLUTION -> AT_AN_AGENCY.contains(entry.to());
            case RE_ANSWER -> entry.to() == Status.REPLIED;
            case REPORTER_REPLY -> entry.to() == Status.ANSWERED;
            case COMPLETION -> entry.to() == Status.INCOMPLETE;
        };
    }

    private static Set<Act> on(Act... acts) {
        return ImmutableSet.copyOf(acts);
    }
}

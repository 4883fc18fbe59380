package id.lapor.sla;

import static id.lapor.workflow.Entry.CALL_OFF_EMERGENCY;
import static id.lapor.workflow.Entry.DECLARE_EMERGENCY;
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
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Set;

/**
 * What is timed: which acts start a clock, which stop it, and which hold it until which. Every clock but the one for an
 * objection also stops when the report ends; that one begins then.
 */
public enum SlaClock {
    // spotless:off
    /** The coordinator verifies and forwards. A standing order forwards at once; a person still verifies. */
    VERIFICATION   (Whose.DESK,     on(SUBMIT, COMPLETE, RETURN, OBJECT, REOPEN, UNLINK, NAME_ACCUSED, HAND_OVER), on(DELEGATE, VERIFY, ARCHIVE, TRANSFER, ASK, LINK), on()),
    /** An agency says what it does: one clock for each part. */
    FIRST_REPLY    (Whose.AGENCY,   on(DELEGATE, INVOLVE, OBJECT, REOPEN, UNLINK),       on(START, PROGRESS, ANSWER, RETURN),           on(ASK, LINK)),
    /** The agency answers a reporter who was not satisfied. */
    RE_ANSWER      (Whose.AGENCY,   on(REPLY, UNLINK),                                   on(ANSWER, DELEGATE, RETURN),                  on(ASK)),
    /** The matter is settled: from the first delegation of a round to the last standing answer. */
    RESOLUTION     (Whose.AGENCY,   on(DELEGATE, OBJECT, REOPEN, REPLY, UNLINK, RECALL), on(),                                          on(ASK, ANSWER, LINK)),
    /** An officer is on site where life is in danger. Nothing holds it; of a duplicate, its target has it meanwhile. */
    ON_SITE        (Whose.AGENCY,   on(DECLARE_EMERGENCY, UNLINK),                       on(PROGRESS, ANSWER, MIRROR, LINK, CALL_OFF_EMERGENCY), on()),
    /** The reporter may reply; then the report is closed. */
    REPORTER_REPLY (Whose.REPORTER, on(ANSWER, MIRROR),                                  on(REPLY, CLOSE, RECALL, MIRROR, NAME_ACCUSED), on()),
    /** The reporter completes the report; then it is archived. */
    COMPLETION     (Whose.REPORTER, on(ASK),                                             on(COMPLETE),                                  on()),
    /** The reporter may object to how somebody else ended the report. */
    OBJECTION      (Whose.REPORTER, on(CLOSE, ARCHIVE, TRANSFER, MIRROR),                on(OBJECT, REOPEN),                            on()),
    /** Whose personal data got out is told: no act of a report, but of whoever runs the installation. */
    BREACH_NOTICE  (Whose.DESK,     on(),                                                on(),                                          on());
    // spotless:on

    /** Who has to do something, and whose days and hours count. */
    public enum Whose {
        /** Whoever governs the report; the installation's own time. */
        DESK,
        /** The agency that has it; its own time. */
        AGENCY,
        /** The reporter; the installation's time. */
        REPORTER
    }

    private static final List<SlaClock> OF_THE_DESK = List.of(VERIFICATION);
    private static final List<SlaClock> OF_THE_QUESTION = List.of(COMPLETION);
    private static final List<SlaClock> OF_THE_AGENCY = List.of(FIRST_REPLY, RESOLUTION);
    private static final List<SlaClock> OF_THE_ANSWER = List.of(REPORTER_REPLY);
    private static final List<SlaClock> OF_THE_REPLY = List.of(RE_ANSWER, FIRST_REPLY, RESOLUTION);

    private final Whose whose;
    private final ImmutableSet<Act> starts;
    private final ImmutableSet<Act> stops;
    private final ImmutableSet<Act> holds;
    private final long startBits;
    private final long stopBits;
    private final long holdBits;

    SlaClock(Whose whose, ImmutableSet<Act> starts, ImmutableSet<Act> stops, ImmutableSet<Act> holds) {
        this.whose = whose;
        this.starts = starts;
        this.stops = stops;
        this.holds = holds;
        this.startBits = ActBits.of(starts);
        this.stopBits = ActBits.of(stops);
        this.holdBits = ActBits.of(holds);
    }

    /**
     * Which clocks decide how late a report is that stands there, for whoever has to act; of equal ones, the first counts.
     * While somebody is in danger, the emergency goes before them.
     */
    public static List<SlaClock> governing(Status status) {
        return switch (status) {
            case SUBMITTED, RETURNED -> OF_THE_DESK;
            case INCOMPLETE -> OF_THE_QUESTION;
            case DELEGATED, IN_PROGRESS -> OF_THE_AGENCY;
            case ANSWERED -> OF_THE_ANSWER;
            case REPLIED -> OF_THE_REPLY;
            case CLOSED, TRANSFERRED, ARCHIVED, WITHDRAWN -> List.of();
        };
    }

    public Whose whose() {
        return whose;
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

    /** Whether it is the reporter's own time: when it is over, nobody is late. */
    public boolean isReporters() {
        return whose == Whose.REPORTER;
    }

    /** Whether one of these acts can start it; most reports need no look at most clocks. */
    boolean isStartedByOneOf(long acts) {
        return (startBits & acts) != 0;
    }

    /** Whether an entry starts this clock: the right act, leading to where the clock runs. */
    boolean isStartedBy(HistoryEntry entry) {
        return (startBits & ActBits.of(entry.act())) != 0
                && switch (this) {
                    case VERIFICATION -> entry.to().isAtTheDesk();
                    case RESOLUTION -> entry.to().isAtAnAgency();
                    case RE_ANSWER -> entry.to() == Status.REPLIED;
                    case REPORTER_REPLY -> entry.to() == Status.ANSWERED;
                    case COMPLETION -> entry.to() == Status.INCOMPLETE;
                    case FIRST_REPLY, ON_SITE -> entry.to().isOpen();
                    case OBJECTION -> !entry.to().isOpen() && entry.by() != Role.REPORTER;
                    case BREACH_NOTICE -> false;
                };
    }

    /** Whether an entry stops it, wherever it leads. */
    boolean isStoppedBy(HistoryEntry entry) {
        return (stopBits & ActBits.of(entry.act())) != 0;
    }

    boolean isHeldBy(HistoryEntry entry) {
        return (holdBits & ActBits.of(entry.act())) != 0;
    }

    /** Whether it can run while a report stands there. */
    boolean runsAt(Status status) {
        return status.isOpen() != (this == OBJECTION);
    }

    private static ImmutableSet<Act> on(Act... acts) {
        return ImmutableSet.copyOf(acts);
    }
}

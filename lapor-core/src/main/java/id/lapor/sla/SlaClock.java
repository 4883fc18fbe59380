package id.lapor.sla;

import static id.lapor.workflow.Entry.PROGRESS;
import static id.lapor.workflow.Move.ANSWER;
import static id.lapor.workflow.Move.ARCHIVE;
import static id.lapor.workflow.Move.ASK;
import static id.lapor.workflow.Move.CLOSE;
import static id.lapor.workflow.Move.COMPLETE;
import static id.lapor.workflow.Move.DELEGATE;
import static id.lapor.workflow.Move.RECALL;
import static id.lapor.workflow.Move.REPLY;
import static id.lapor.workflow.Move.RETURN;
import static id.lapor.workflow.Move.START;
import static id.lapor.workflow.Move.SUBMIT;
import static id.lapor.workflow.Move.TRANSFER;

import com.google.common.collect.ImmutableSet;
import id.lapor.workflow.Act;
import java.util.Set;

/**
 * What is timed: which acts start a clock, which stop it, and which hold it until which. Every clock also stops when the
 * report ends.
 */
public enum SlaClock {
    // spotless:off
    /** The coordinator verifies and forwards. */
    VERIFICATION   (on(SUBMIT, COMPLETE, RETURN), on(DELEGATE, ARCHIVE, TRANSFER, ASK), on()),
    /** The agency says what it does. */
    FIRST_REPLY    (on(DELEGATE),                 on(START, PROGRESS, ANSWER, RETURN),  on(ASK)),
    /** The agency answers a reporter who was not satisfied. */
    RE_ANSWER      (on(REPLY),                    on(ANSWER, DELEGATE, RETURN),         on(ASK)),
    /** The matter is settled: from the first delegation to the last standing answer. */
    RESOLUTION     (on(DELEGATE),                 on(),                                 on(ASK, ANSWER)),
    /** The reporter may reply; then the report is closed. */
    REPORTER_REPLY (on(ANSWER),                   on(REPLY, CLOSE, RECALL),             on()),
    /** The reporter completes the report; then it is archived. */
    COMPLETION     (on(ASK),                      on(COMPLETE),                         on());
    // spotless:on

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

    private static Set<Act> on(Act... acts) {
        return ImmutableSet.copyOf(acts);
    }
}

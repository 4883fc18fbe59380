package id.lapor.sla;

/** How a deadline stands at one moment. */
public enum DeadlineState {
    ON_TRACK,
    /** The due day is today or the next working day. */
    DUE_SOON,
    OVERDUE,
    /** It was the reporter's own time and is over: nobody is late, but the right is gone. */
    LAPSED,
    /** Stopped in time. */
    MET,
    /** Stopped too late. */
    MISSED,
    /** Held while the reporter completes the report or reads an answer. */
    PAUSED
}

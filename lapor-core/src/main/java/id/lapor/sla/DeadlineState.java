package id.lapor.sla;

/** How a deadline stands at one moment. */
public enum DeadlineState {
    ON_TRACK,
    /** The due day is today or the next working day. */
    DUE_SOON,
    OVERDUE,
    /** Stopped in time. */
    MET,
    /** Stopped too late. */
    MISSED,
    /** Held while the reporter completes the report or reads an answer. */
    PAUSED
}

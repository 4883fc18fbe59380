package id.lapor.statistics;

/** How an agency did by one report that it had. */
public enum Handling {
    /** It answered within its time, and the answer stands. */
    SERVED,
    /** Its time is over without an answer of its own in time that stands, wherever the report went meanwhile. */
    FAILED,
    /** It has time left. */
    PENDING,
    /** It gave the report back in time and another agency has answered it since, or another government took it. */
    EXCUSED
}

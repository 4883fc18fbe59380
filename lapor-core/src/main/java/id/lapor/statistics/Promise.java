package id.lapor.statistics;

/** What became of a day that an agency named for its next step. */
public enum Promise {
    /** On that day or before, it answered or told of work without naming another day. */
    KEPT,
    /** In time it named another day instead. */
    MOVED,
    BROKEN,
    /** The day has not come. */
    OPEN,
    /** The report ended or went elsewhere before the day. */
    POINTLESS;

    /** Whether it says how reliable the agency is. */
    public boolean isDue() {
        return this == KEPT || this == MOVED || this == BROKEN;
    }
}

package id.lapor.sync;

/** How something that came in is to be taken. */
public enum Reception {
    /** Never seen: to be carried out. */
    FIRST,
    /** Seen with the same body: carried out already, to be answered as it was then. */
    REPEATED,
    /** Seen with another body: to be rejected and audited. */
    CHANGED,
    /** Our own message come back: changes nothing. */
    ECHO
}

package id.lapor.reporter;

/** How much of the reporter is known, and to whom. */
public enum Anonymity {
    /** The handling agency may learn the contact; the public learns nothing. */
    OPEN,
    /** Anonim: hidden from the agency and the public; the vault still holds it. */
    ANONIM,
    /** No identity is held at all; only the access code leads back to the report. */
    UNIDENTIFIED
}

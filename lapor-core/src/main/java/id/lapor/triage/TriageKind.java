package id.lapor.triage;

/** What a report may be, for the officer who verifies it. */
public enum TriageKind {
    /** A joke, an insult, an advertisement, a test: no report at all. */
    PRANK,
    /** A grievance without anything that an agency could go and look at. */
    TOO_GENERAL,
    /** A matter between private people or companies, or no matter of the region. */
    OUT_OF_SCOPE,
    /** With the police, a prosecutor or a court. */
    LEGAL_PROCEEDINGS,
    /** People are in danger now. */
    EMERGENCY,
    /** The same reporter sent pranks before. */
    REPEATED_ABUSE,
    /** Somebody reported the same, and that report is open. */
    DUPLICATE,
    /** The same was reported before, and that report is closed. */
    RECURRENCE
}

package id.lapor.followup;

/** What a response lacks to count as one. */
public enum Shortfall {
    /** Only a polite formula: "terima kasih, akan kami tindaklanjuti". */
    FORMULA,
    /** The agency said nearly the same of other reports, and shows nothing of this one. */
    COPIED,
    NEXT_STEP_MISSING,
    OUTCOME_MISSING,
    CAUSE_MISSING,
    EVIDENCE_MISSING,
    GROUND_MISSING
}

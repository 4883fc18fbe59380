package id.lapor.followup;

/** How a substantive answer ends the matter. */
public enum Outcome {
    /** The work is done; needs field evidence. */
    FIXED,
    /** Explained or the information given. */
    EXPLAINED,
    /** Refused, with the ground for it. */
    REFUSED
}

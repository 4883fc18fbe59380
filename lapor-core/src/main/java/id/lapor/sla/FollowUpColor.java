package id.lapor.sla;

/** The colours that citizens and officers know (Cirebon, 2018): whether anything was done. */
public enum FollowUpColor {
    /** The agency has not followed up. */
    RED,
    /** In process. */
    YELLOW,
    /** Followed up with substance. */
    GREEN,
    /** Nobody at the agency has anything to do. */
    GREY
}

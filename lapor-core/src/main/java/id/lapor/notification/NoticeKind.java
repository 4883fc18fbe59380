package id.lapor.notification;

/** What a notice is about. None carries a word of the report. */
public enum NoticeKind {
    /** Something happened to a secret report: no notice says more. */
    DEVELOPMENT,
    RECEIVED,
    ASKED,
    BEGUN,
    ANSWERED,
    RECALLED,
    /** Names the right to object and the Ombudsman, as every notice of an end does. */
    CLOSED,
    ARCHIVED,
    TRANSFERRED,
    REOPENED,
    RESULT,
    /** Texts and identity will be erased soon. */
    RETENTION_SOON,
    /** For reporters: a question or an answer still waits for them, and the time for it runs out. */
    STILL_WAITS,
    /** For officers: a report to verify. */
    TO_VERIFY,
    /** For officers: people are in danger, somebody has to go there at once. */
    EMERGENCY,
    /** For the desk: people may be in danger, which somebody has to decide at once. */
    PERHAPS_EMERGENCY,
    /** For officers: nobody is in danger after all, nobody has to go there at once. */
    EMERGENCY_OVER,
    DELEGATED,
    RETURNED,
    COMPLETED,
    REPLIED,
    DRAFT_WAITS,
    EXTENSION_ASKED,
    IDENTITY_ASKED,
    HANDED_OVER,
    /** For who has to act: half, or three quarters, of the time is over. */
    DUE_SOON,
    /** For an office, then for the offices above it: the time is over. */
    OVERDUE,
    /** For an agency: today is the day that it named for its next step. */
    STEP_TODAY
}

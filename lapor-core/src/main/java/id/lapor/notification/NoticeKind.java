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
    /** For officers: a report to verify. */
    TO_VERIFY,
    /** For officers: people are in danger, somebody has to go there at once. */
    EMERGENCY,
    DELEGATED,
    RETURNED,
    COMPLETED,
    REPLIED,
    DRAFT_WAITS,
    EXTENSION_ASKED,
    IDENTITY_ASKED,
    HANDED_OVER
}

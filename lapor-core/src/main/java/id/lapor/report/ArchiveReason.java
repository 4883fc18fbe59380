package id.lapor.report;

/** Why a report is archived without an answer. */
public enum ArchiveReason {
    SPAM,
    NOT_PUBLIC_SERVICE,
    TOO_GENERAL,
    LEGAL_PROCEEDINGS,
    INCOMPLETE
}

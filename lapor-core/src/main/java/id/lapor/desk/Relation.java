package id.lapor.desk;

/** What an actor has to do with one report. */
enum Relation {
    /** Wrote it: the linked account, or the holder of the access code. */
    REPORTER,
    /** Handles it: an officer of the agency in the lead. */
    HANDLER,
    /** Stands above the agency in the lead: sees it, may note and hand it on, but neither answers nor asks who it was. */
    SUPERIOR,
    /** Governs it: the coordinator, or the inspectorate for oversight complaints; the system. */
    GOVERNOR,
    /** Reads it by mandate: auditor or Ombudsman. */
    OBSERVER,
    /** Nothing: for this actor the report is as good as absent, unless it is published. */
    NONE
}

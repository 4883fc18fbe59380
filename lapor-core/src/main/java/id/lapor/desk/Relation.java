package id.lapor.desk;

/** What an actor has to do with one report. */
enum Relation {
    /** Wrote it: the linked account, or the holder of the access code. */
    REPORTER,
    /** Writes down what its reporter says on the telephone or at the counter; of a secret report, with its code. */
    INTAKE,
    /** Handles it: an officer of an agency that has a part of it. */
    HANDLER,
    /** Stands above such an agency: sees it, may note, hand on and approve, but neither answers nor asks who it was. */
    SUPERIOR,
    /** Governs it: the coordinator, or for oversight complaints the inspectorate or the regional secretary. */
    GOVERNOR,
    /** Speaks for a reporter of the national system, and above the coordinator. */
    PROXY,
    /** Reads it by mandate: auditor or Ombudsman. */
    OBSERVER,
    /** The clock and the routing rules. */
    HOUSE,
    /** Nothing: for this actor the report is as good as absent, unless it is published. */
    NONE
}

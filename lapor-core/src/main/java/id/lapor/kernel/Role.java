package id.lapor.kernel;

/** The offices that take part in handling a report. */
public enum Role {
    /** Anybody: reads what is public. */
    VISITOR,
    /** Pelapor: the citizen who wrote the report. */
    REPORTER,
    /** Petugas penerima: records a report or a reply on a citizen's behalf. */
    INTAKE_OFFICER,
    /** Koordinator (usually Diskominfo): verifies, delegates, monitors. */
    COORDINATOR,
    /** Pejabat penghubung of one agency: obtains and uploads the answer. */
    LIAISON,
    /** Atasan: head of an agency; approves answers where that is required. */
    HEAD,
    /** Plt. or Plh.: stands in for the head, and history says so. */
    ACTING_HEAD,
    /** Inspektorat: holds the coordinator's moves for oversight complaints. */
    INSPECTORATE,
    /** Sekretaris daerah: decides where the inspectorate itself is accused. */
    REGIONAL_SECRETARY,
    /** Auditor or Ombudsman: reads content, never an identity. */
    AUDITOR,
    /** SP4N-LAPOR! acting for a reporter or as superior coordinator. */
    NATIONAL_SYSTEM,
    /** The clock and the routing rules. */
    SYSTEM
}

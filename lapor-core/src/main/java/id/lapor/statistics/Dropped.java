package id.lapor.statistics;

import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import java.util.Locale;

/** Why nobody here answers a report any more. It stays in every denominator, and is listed by this reason. */
public enum Dropped {
    SPAM,
    NOT_PUBLIC_SERVICE,
    TOO_GENERAL,
    LEGAL_PROCEEDINGS,
    INCOMPLETE,
    /** Archived together with the report whose duplicate it is. */
    AS_DUPLICATE,
    /** Archived for a reason that is not known, or erased. */
    UNSTATED,
    TRANSFERRED,
    WITHDRAWN;

    static Dropped archived(String reason) {
        for (ArchiveReason known : ArchiveReason.values()) {
            if (known.name().equals(reason)) {
                return valueOf(reason);
            }
        }
        return UNSTATED;
    }

    /** What people read. */
    public String label(Locale locale) {
        for (ArchiveReason reason : ArchiveReason.values()) {
            if (reason.name().equals(name())) {
                return Wording.label(reason, locale);
            }
        }
        return Wording.sentence("statistics.dropped." + name(), locale);
    }

    /** Whether there was no problem of the region's in it to begin with. */
    boolean isNoProblem() {
        return this == SPAM || this == NOT_PUBLIC_SERVICE;
    }
}

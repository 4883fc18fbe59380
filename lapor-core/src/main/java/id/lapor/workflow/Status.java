package id.lapor.workflow;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;

/** Where a report stands. */
public enum Status {
    /** Belum terverifikasi: the coordinator's turn. */
    SUBMITTED,
    /** Ditunda: waits for the reporter to complete it. */
    INCOMPLETE,
    /** Belum ditindaklanjuti (terdisposisi): the agency's turn. */
    DELEGATED,
    /** Bukan wewenang: returned to the one who delegated. */
    RETURNED,
    /** Proses: the agency works on it. */
    IN_PROGRESS,
    /** Ditindaklanjuti oleh instansi: the reporter's turn. */
    ANSWERED,
    /** Ditanggapi oleh pelapor: not satisfied, the agency's turn again. */
    REPLIED,
    /** Selesai. */
    CLOSED,
    /** Dialihkan to another government or body. */
    TRANSFERRED,
    /** Diarsipkan. */
    ARCHIVED,
    /** Dicabut by the reporter. */
    WITHDRAWN;

    private static final ImmutableSet<Status> OPEN =
            Arrays.stream(values()).filter(Status::isOpen).collect(Sets.toImmutableEnumSet());

    /** Open, or ended together with the report whose duplicate it is: that may begin again. */
    private static final ImmutableSet<Status> FOLLOWABLE = Arrays.stream(values())
            .filter(status -> status != CLOSED && status != WITHDRAWN)
            .collect(Sets.toImmutableEnumSet());

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this != CLOSED && this != TRANSFERRED && this != ARCHIVED && this != WITHDRAWN;
    }

    /** Whether it is the turn of whoever governs it: it is new, or was given back. */
    public boolean isAtTheDesk() {
        return this == SUBMITTED || this == RETURNED;
    }

    /** Whether an agency has it and has to do something. */
    public boolean isAtAnAgency() {
        return this == DELEGATED || this == IN_PROGRESS || this == REPLIED;
    }

    /** Every status in which somebody still has to do something. */
    public static Set<Status> open() {
        return OPEN;
    }

    /** Every status in which a duplicate may follow its target: each reporter closes or withdraws one report only. */
    static Set<Status> followable() {
        return FOLLOWABLE;
    }
}

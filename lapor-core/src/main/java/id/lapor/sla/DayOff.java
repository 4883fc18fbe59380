package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.subject.RegionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day on which offices do not work, whatever day of the week it is.
 *
 * @param date a date where the office is, from 1970 to 2049
 * @param kind why it is off
 * @param decreed false for an estimate: what touches its year is provisional
 * @param scope {@code ID} for everywhere, a region code such as {@code 33.71} for the region and all below it, or
 *     {@code agency:dinas-pupr} for one agency and what stands below it
 * @param decree what it was decreed by, such as {@code SKB 1497/2025 2/2025 5/2025}; {@code -} for none
 * @param source where it was taken from; {@code -} for none
 */
public record DayOff(LocalDate date, Kind kind, boolean decreed, String scope, String decree, String source) {

    /** The scope of a day that is off everywhere in Indonesia. */
    public static final String EVERYWHERE = "ID";

    private static final String AGENCY = "agency:";

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2049;

    /** The same day off, whoever says so. */
    static final Comparator<DayOff> BY_DAY =
            Comparator.comparing(DayOff::date).thenComparing(DayOff::kind).thenComparing(DayOff::scope);

    /** Of the same day off first what is decreed. */
    static final Comparator<DayOff> DECREED_FIRST = BY_DAY.thenComparing(day -> !day.decreed)
            .thenComparing(DayOff::decree)
            .thenComparing(DayOff::source);

    /** Why a day is off, by the word that Indonesian decrees use. */
    public enum Kind {
        /** National holiday, decreed every year by three ministers. */
        LIBUR_NASIONAL,
        /** Joint leave: taken out of everybody's leave; some offices work. */
        CUTI_BERSAMA,
        /** Voting day, national or of a region. */
        PEMILU,
        /** Holiday of a region. */
        LIBUR_DAERAH,
        /** Holiday of one agency. */
        LIBUR_INSTANSI;

        private boolean mayApplyTo(String scope) {
            return switch (this) {
                case LIBUR_NASIONAL -> scope.equals(EVERYWHERE);
                case LIBUR_DAERAH -> RegionCode.isShaped(scope);
                case LIBUR_INSTANSI -> scope.startsWith(AGENCY);
                case CUTI_BERSAMA, PEMILU -> true;
            };
        }
    }

    /**
     * @throws IllegalArgumentException when the date is out of bounds, the scope is malformed or does not go with the kind
     *     (a national holiday is for everywhere, a regional one for a region, an agency's for an agency), or decree or
     *     source is blank
     */
    public DayOff {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(date + " is not within the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (!isScope(scope)) {
            throw new IllegalArgumentException("the scope is neither " + EVERYWHERE
                    + " nor a region such as 33.71 nor an agency such as agency:dinas-pupr");
        }
        if (!kind.mayApplyTo(scope)) {
            throw new IllegalArgumentException(kind + " does not go with the scope " + scope);
        }
        if (decree.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("the decree and the source are named, or - where there is none");
        }
    }

    /** Whose own day off it is, where it is one agency's. */
    Optional<AgencyId> agency() {
        return scope.startsWith(AGENCY) ? Optional.of(AgencyId.of(scope.substring(AGENCY.length()))) : Optional.empty();
    }

    /**
     * Whether it is off for everybody at a place.
     *
     * @param regionCode where; {@code null} for no region in particular
     */
    boolean appliesAt(@Nullable String regionCode) {
        return scope.equals(EVERYWHERE) || RegionCode.covers(scope, regionCode);
    }

    private static boolean isScope(String scope) {
        return scope.equals(EVERYWHERE)
                || RegionCode.isShaped(scope)
                || scope.startsWith(AGENCY) && AgencyId.isShaped(scope.substring(AGENCY.length()));
    }
}

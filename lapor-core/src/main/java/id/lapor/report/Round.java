package id.lapor.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a report from delegation to its end. Reopening begins another one; the lateness of the old one stays in
 * the history.
 *
 * @param number 1 for the first
 * @param answered whether a substantive answer stands
 * @param askedByLiaison whether the one question that liaisons have for the reporter was used: one in a report, not in a round
 * @param rating the reporter's 1 to 5 stars; {@code null} when none were given, which silence never does
 * @param extensionAsked until when an agency wants more time, while that is undecided
 * @param extended whether more time was granted already
 * @param barred account of the officer against whose decision the reporter objected: another one decides this round
 */
public record Round(
        int number,
        boolean answered,
        boolean askedByLiaison,
        @Nullable Integer rating,
        @Nullable LocalDate extensionAsked,
        boolean extended,
        @Nullable String barred) {

    static final Round FIRST = new Round(1, false, false, null, null, false, null);

    Round next(@Nullable String barredOfficer) {
        return new Round(number + 1, false, askedByLiaison, null, null, false, barredOfficer);
    }

    Round withAnswer(boolean stands) {
        return stands == answered
                ? this
                : new Round(number, stands, askedByLiaison, rating, extensionAsked, extended, barred);
    }

    Round asked() {
        return new Round(number, answered, true, rating, extensionAsked, extended, barred);
    }

    Round rated(int stars) {
        return new Round(number, answered, askedByLiaison, stars, extensionAsked, extended, barred);
    }

    Round wanting(@Nullable LocalDate until) {
        return new Round(number, answered, askedByLiaison, rating, until, extended, barred);
    }

    Round extendedOnce() {
        return new Round(number, answered, askedByLiaison, rating, null, true, barred);
    }
}

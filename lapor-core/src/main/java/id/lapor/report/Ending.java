package id.lapor.report;

import id.lapor.kernel.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a report ended.
 *
 * @param by the office that ended it
 * @param officer account of the officer; {@code null} for citizens and the system
 * @param at when
 * @param erasureAnnounced when the reporter was told that it will be erased; {@code null} before
 */
public record Ending(
        Role by,
        @Nullable String officer,
        Instant at,
        @Nullable Instant erasureAnnounced) {

    Ending announced(Instant told) {
        return new Ending(by, officer, at, told);
    }
}

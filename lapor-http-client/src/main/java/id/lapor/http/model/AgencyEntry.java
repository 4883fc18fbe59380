package id.lapor.http.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office that handles reports.
 *
 * @param id its code
 * @param name what citizens read
 * @param parent id of the office above it; missing at the top
 * @param zone where its working day ends, e.g. {@code Asia/Jakarta}
 * @param successor id of the office that took over when this one was merged or closed; missing while it works
 */
@Wire
public record AgencyEntry(
        String id,
        String name,
        @Nullable String parent,
        String zone,
        @Nullable String successor) {

    public AgencyEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
    }
}

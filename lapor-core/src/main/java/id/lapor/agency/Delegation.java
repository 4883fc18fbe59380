package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report in the hands of an agency.
 *
 * @param agency the agency in the lead
 * @param since when it came to this agency
 * @param from the superior agency that handed it on, to which it returns; {@code null} when the coordinator did
 */
public record Delegation(
        AgencyId agency, Instant since, @Nullable AgencyId from) {}

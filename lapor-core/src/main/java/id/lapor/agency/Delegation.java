package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import java.time.Instant;

/**
 * A report in the hands of an agency.
 *
 * @param agency the agency in the lead
 * @param since when it was delegated to this agency
 */
public record Delegation(AgencyId agency, Instant since) {}

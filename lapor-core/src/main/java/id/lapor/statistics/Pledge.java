package id.lapor.statistics;

import id.lapor.kernel.AgencyId;

/**
 * A day that an agency named for its next step.
 *
 * @param by who named it
 * @param became what became of it
 */
public record Pledge(AgencyId by, Promise became) {}

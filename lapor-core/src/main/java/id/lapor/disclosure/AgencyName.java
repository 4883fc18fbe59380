package id.lapor.disclosure;

import id.lapor.kernel.AgencyId;

/**
 * An agency as people read it.
 *
 * @param id its code
 * @param name its name; the code where the agency is not known any more
 */
public record AgencyName(AgencyId id, String name) {}

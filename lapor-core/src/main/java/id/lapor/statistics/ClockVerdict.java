package id.lapor.statistics;

import id.lapor.kernel.AgencyId;
import id.lapor.sla.SlaClock;
import org.jspecify.annotations.Nullable;

/**
 * How one run of one clock went.
 *
 * @param clock of an office, never the reporter's own
 * @param agency whose clock it was, for its first agency where it went on; {@code null} for the desk's
 * @param met whether it was stopped in time by what it waits for; otherwise it ran out, stopped or not
 */
public record ClockVerdict(SlaClock clock, @Nullable AgencyId agency, boolean met) {}

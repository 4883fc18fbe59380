package id.lapor.statistics;

import id.lapor.sla.SlaClock;

/**
 * How one run of one clock went.
 *
 * @param clock of an office, never the reporter's own
 * @param met whether it was stopped in time by what it waits for; otherwise it ran out, stopped or not
 */
public record ClockVerdict(SlaClock clock, boolean met) {}

package id.lapor.statistics;

import id.lapor.report.Shade;

/**
 * How many reports are alike.
 *
 * @param shade status, overdue, answered
 * @param responded whether an agency gave a first reply of substance
 * @param count how many
 */
public record Tally(Shade shade, boolean responded, long count) {}

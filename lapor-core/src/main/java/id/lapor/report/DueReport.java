package id.lapor.report;

import java.time.Instant;

/**
 * A report whose time has come: its governing deadline has passed, or it ended long ago.
 *
 * @param tracking which
 * @param dueAt the first moment that was too late, or the moment it ended
 */
public record DueReport(TrackingNumber tracking, Instant dueAt) {}

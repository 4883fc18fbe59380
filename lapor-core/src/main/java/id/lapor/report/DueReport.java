package id.lapor.report;

import java.time.Instant;

/**
 * A report and the moment that somebody looks for: its governing deadline passed then, it ended, or was delegated.
 *
 * @param tracking which
 * @param dueAt the first moment that was too late, or when that happened
 */
public record DueReport(TrackingNumber tracking, Instant dueAt) {}

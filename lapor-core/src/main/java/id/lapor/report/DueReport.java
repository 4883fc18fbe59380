package id.lapor.report;

import java.time.Instant;

/**
 * A report whose governing deadline has passed.
 *
 * @param tracking which
 * @param dueAt the first moment that was too late
 */
public record DueReport(TrackingNumber tracking, Instant dueAt) {}

package id.lapor.desk;

import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Status;

/**
 * What a report became.
 *
 * @param tracking the number of the report
 * @param status where it stands now
 * @param version its version now
 */
public record Progressed(TrackingNumber tracking, Status status, long version) {}

package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;

/**
 * A line of an officer's inbox or of "my reports".
 *
 * @param supports how many other citizens support the report
 */
public record CaseLine(TrackingNumber tracking, Headline headline, long supports) {}

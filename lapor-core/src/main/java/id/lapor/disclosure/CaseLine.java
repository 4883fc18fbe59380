package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;

/** A line of an officer's inbox or of "my reports". */
public record CaseLine(TrackingNumber tracking, Headline headline) {}

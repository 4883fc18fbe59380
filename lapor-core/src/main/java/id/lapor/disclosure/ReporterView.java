package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;

/**
 * What the reporter sees: everything that was written, besides officers' internal notes, and every time that the
 * identity was read.
 *
 * @param tracking the number on the receipt
 * @param headline the report in one line
 * @param content what it says and what became of it
 * @param workings deadlines and what the reporter may do
 */
public record ReporterView(TrackingNumber tracking, Headline headline, Content content, Workings workings)
        implements ReportView {}

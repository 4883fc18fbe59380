package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;

/**
 * What the handling agency sees.
 *
 * @param tracking the number on the receipt
 * @param headline the report in one line
 * @param content what it says and what became of it, internal notes included
 * @param workings deadlines and what the officer may do
 * @param identityMayBeAskedFor whether the contact can be asked for
 */
public record AgencyView(
        TrackingNumber tracking, Headline headline, Content content, Workings workings, boolean identityMayBeAskedFor)
        implements OfficerView {}

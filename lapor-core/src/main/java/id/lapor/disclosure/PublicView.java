package id.lapor.disclosure;

import id.lapor.report.PublicHandle;

/**
 * What anybody may see: no identity, no tracking number, no sequence, and of an anonymous report no time of day.
 *
 * @param handle the address of the page
 * @param headline the report in one line
 * @param content what it says; withheld until it is verified
 * @param published whether it is verified and therefore readable
 */
public record PublicView(PublicHandle handle, Headline headline, Content content, boolean published)
        implements ReportView {}

package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the handling agency sees.
 *
 * @param tracking the number on the receipt
 * @param headline the report in one line
 * @param content what it says and what became of it, internal notes included
 * @param workings deadlines and what the officer may do
 * @param follows the report whose duplicate it is; {@code null} when it is none
 * @param identityMayBeAskedFor whether the contact can be asked for
 */
public record AgencyView(
        TrackingNumber tracking,
        Headline headline,
        Content content,
        Workings workings,
        @Nullable TrackingNumber follows,
        boolean identityMayBeAskedFor)
        implements OfficerView {}

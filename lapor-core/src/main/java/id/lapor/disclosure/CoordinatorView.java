package id.lapor.disclosure;

import id.lapor.agency.RoutingSuggestion;
import id.lapor.report.PublicHandle;
import id.lapor.report.TrackingNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator sees, or the inspectorate of an oversight complaint.
 *
 * @param tracking the number on the receipt
 * @param handle the address of the public page
 * @param headline the report in one line
 * @param content what it says and what became of it, internal notes included
 * @param workings deadlines and what the officer may do
 * @param follows the report whose duplicate it is; {@code null} when it is none
 * @param suggestions where it might go, the best first, each with its reason
 * @param identityMayBeAskedFor whether the identity can be asked for
 */
public record CoordinatorView(
        TrackingNumber tracking,
        PublicHandle handle,
        Headline headline,
        Content content,
        Workings workings,
        @Nullable TrackingNumber follows,
        List<RoutingSuggestion> suggestions,
        boolean identityMayBeAskedFor)
        implements OfficerView {}

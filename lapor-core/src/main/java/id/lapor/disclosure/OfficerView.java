package id.lapor.disclosure;

import id.lapor.report.TrackingNumber;
import org.jspecify.annotations.Nullable;

/** A report as an officer sees it: everything but who reported. */
public sealed interface OfficerView extends ReportView permits AgencyView, CoordinatorView {

    TrackingNumber tracking();

    Workings workings();

    /** The report whose duplicate it is; {@code null} when it is none. */
    @Nullable
    TrackingNumber follows();

    /** Whether the reporter's identity, or the part of it that this office may know, can be asked for. */
    boolean identityMayBeAskedFor();
}

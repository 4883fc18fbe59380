package id.lapor.desk;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.FollowUpColor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see.
 *
 * @param colors only these colours; empty for all
 * @param agency only reports in the hands of this agency, or {@code null}
 * @param category only this topic, or {@code null}
 * @param supported only what other citizens support, the most supported first, instead of the most urgent
 */
public record InboxFilter(
        Set<FollowUpColor> colors,
        @Nullable AgencyId agency,
        @Nullable String category,
        boolean supported) {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Set.of(), null, null);

    /** The most urgent first. */
    public InboxFilter(Set<FollowUpColor> colors, @Nullable AgencyId agency, @Nullable String category) {
        this(colors, agency, category, false);
    }

    public InboxFilter {
        colors = ImmutableSet.copyOf(colors);
    }
}

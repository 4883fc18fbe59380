package id.lapor.desk;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see.
 *
 * @param colors only these colours; empty for all
 * @param agency only reports in the hands of this agency, or {@code null}
 * @param category only this topic, or {@code null}
 * @param deadline only reports whose governing deadline stands like this, by the calendar of the officer's own
 *     agency, or {@code null}; MET and MISSED are of no report in an inbox
 * @param text only reports whose title, place or first text say all words of this, in any form; {@code null} or blank for
 *     all
 * @param supported only what other citizens support, the most supported first, instead of the most urgent
 */
public record InboxFilter(
        Set<FollowUpColor> colors,
        @Nullable AgencyId agency,
        @Nullable String category,
        @Nullable DeadlineState deadline,
        @Nullable String text,
        boolean supported) {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Set.of(), null, null);

    /** The most urgent first. */
    public InboxFilter(Set<FollowUpColor> colors, @Nullable AgencyId agency, @Nullable String category) {
        this(colors, agency, category, null, null, false);
    }

    public InboxFilter {
        colors = ImmutableSet.copyOf(colors);
    }

    /** The same, but only what stands like this. */
    public InboxFilter standing(@Nullable DeadlineState state) {
        return new InboxFilter(colors, agency, category, state, text, supported);
    }

    /** The same, but only what says these words. */
    public InboxFilter saying(@Nullable String words) {
        return new InboxFilter(colors, agency, category, deadline, words, supported);
    }

    /** The same, but only what citizens support, the most supported first. */
    public InboxFilter bySupport() {
        return new InboxFilter(colors, agency, category, deadline, text, true);
    }

    /** What somebody looks for may hold a name. */
    @Override
    public String toString() {
        return "InboxFilter[" + colors + ", " + agency + ", " + category + ", " + deadline
                + (supported ? ", supported" : "") + "]";
    }
}

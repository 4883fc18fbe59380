package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the reports that somebody may see are wanted. Everything given has to be true of them.
 *
 * @param shades only reports of these shades; empty for all
 * @param agency only reports in the hands of this agency, or {@code null}
 * @param category only reports of this category, or {@code null}
 * @param timing only reports whose governing deadline stands like this, or {@code null}
 * @param words only reports that say all of these, see {@link SearchWords}; empty for all
 */
public record Narrowing(
        Set<Shade> shades,
        @Nullable AgencyId agency,
        @Nullable String category,
        @Nullable Timing timing,
        Set<String> words) {

    /** All of them. */
    public static final Narrowing NONE = new Narrowing(Set.of(), null, null, null, Set.of());

    public Narrowing {
        shades = ImmutableSet.copyOf(shades);
        words = ImmutableSet.copyOf(words);
    }

    /** Only what says all of these words. */
    public static Narrowing saying(Set<String> words) {
        return new Narrowing(Set.of(), null, null, null, words);
    }

    /** What somebody looks for may hold a name. */
    @Override
    public String toString() {
        return "Narrowing[" + words.size() + " words]";
    }
}

package id.lapor.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside the histories, so that lists and sweeps need not read them: it can be compared with what the
 * histories say, and made anew.
 */
public interface Projections {

    /**
     * A report beside its history.
     *
     * @param report as its history tells it, whatever is kept beside; {@code null} when entries are missing in between, or
     *     all of them
     * @param version the version that is kept beside
     * @param seal the head of the chain that is kept beside
     * @param words the words that it is found by
     * @param astray what is kept beside and says something else than the history, by name
     */
    record Kept(@Nullable Report report, long version, String seal, Set<String> words, List<String> astray) {}

    /**
     * Every report, by tracking number.
     *
     * @param after the last one of the batch before, or {@code null} to begin
     */
    List<TrackingNumber> reports(@Nullable TrackingNumber after, int limit);

    Optional<Kept> find(TrackingNumber tracking);

    /**
     * Keeps beside the history what it says, unless the report moved since it was looked at.
     *
     * @param before what was kept
     * @param told the report as its history tells it, with its governing deadline
     * @param words the words that it is found by
     * @return false when it moved: then nothing was kept
     */
    boolean rebuild(Kept before, Report told, Set<String> words);
}

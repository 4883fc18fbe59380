package id.lapor.triage.likeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one report says, as far as it tells which incident it is about.
 *
 * @param text the story in the reporter's words, with the title where there is one; may be empty
 * @param category code of a {@link id.lapor.subject.Category}; {@code null} until verification sets it
 * @param place where it happened, in the reporter's words; may be empty
 * @param latitude degrees, WGS 84; a point counts only with both, and only on the globe
 * @param longitude degrees, WGS 84
 * @param day the day it happened or, where that is not known, was reported, in the region's calendar
 */
public record Sighting(
        String text,
        @Nullable String category,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        LocalDate day) {

    /** Not the words, which may hold a number or a name. */
    @Override
    public String toString() {
        return "Sighting[" + day + "]";
    }
}

package id.lapor.testkit.generator;

import id.lapor.subject.Classification;
import id.lapor.subject.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a generated report is about, and how it is told.
 *
 * @param topic the name of its phrase file, e.g. {@code pohon-tumbang}; {@code iseng} for pranks and spam
 * @param classification what it truly is, whether or not the sender says so
 * @param category code in {@link id.lapor.subject.Categories#common()}, whether or not the sender says so
 * @param title 5 to 150 characters
 * @param text 10 to 20,000 characters
 * @param place where it is said to be
 * @param occurredOn in the town's own calendar; missing when it lasts
 * @param incident the same for all reports of one event of a rain day, e.g. {@code 2026-01-12#2}; missing otherwise
 */
public record Story(
        String topic,
        Classification classification,
        String category,
        String title,
        String text,
        Place place,
        @Nullable LocalDate occurredOn,
        @Nullable String incident) {

    /** The topic of pranks, jokes, tests of the line and advertisements. */
    public static final String PRANK = "iseng";

    public boolean isPrank() {
        return topic.equals(PRANK);
    }

    @Override
    public String toString() {
        return topic;
    }
}

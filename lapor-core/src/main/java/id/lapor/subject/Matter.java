package id.lapor.subject;

import id.lapor.kernel.PlainText;
import id.lapor.kernel.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as lists show it but for the details; the story itself is a statement of its history.
 *
 * @param classification how the agency has to treat it
 * @param category code of a {@link Category}; missing until verification for reports from SMS, mentions or 112
 * @param title one line, at most 150 characters
 * @param place where it happened
 * @param occurredOn the day it happened, in the place's own calendar; missing when it lasts
 * @param details what was answered to the fields of its topic, or of the one that it was handed in under
 */
public record Matter(
        @NotNull(message = "choice.missing") Classification classification,
        @Nullable String category,
        @PlainText(min = 5, max = 150) String title,
        @NotNull(message = "choice.missing") @Valid Place place,
        @PlausibleDate @Nullable LocalDate occurredOn,
        Details details) {

    public Matter {
        details = details.givenFor(category);
    }

    public Matter(
            Classification classification,
            @Nullable String category,
            String title,
            Place place,
            @Nullable LocalDate occurredOn) {
        this(classification, category, title, place, occurredOn, Details.NONE);
    }

    /** The same, treated as something else. */
    public Matter sorted(Classification next, @Nullable String topic) {
        return new Matter(next, topic, title, place, occurredOn, details);
    }

    /** The same in other words. */
    public Matter worded(String otherTitle, Place otherPlace, Details other) {
        return new Matter(classification, category, otherTitle, otherPlace, occurredOn, other);
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Matter[" + classification + "]";
    }
}

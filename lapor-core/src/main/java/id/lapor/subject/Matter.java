package id.lapor.subject;

import id.lapor.kernel.PlainText;
import id.lapor.kernel.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as lists show it; the story itself is a statement of its history.
 *
 * @param classification how the agency has to treat it
 * @param category code of a {@link Category}; missing until verification for reports from SMS, mentions or 112
 * @param title one line, at most 150 characters
 * @param place where it happened
 * @param occurredOn the day it happened, in the place's own calendar; missing when it lasts
 */
public record Matter(
        @NotNull(message = "choice.missing") Classification classification,
        @Nullable String category,
        @PlainText(min = 5, max = 150) String title,
        @NotNull(message = "choice.missing") @Valid Place place,
        @PlausibleDate @Nullable LocalDate occurredOn) {

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Matter[" + classification + "]";
    }
}

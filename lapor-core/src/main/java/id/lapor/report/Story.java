package id.lapor.report;

import id.lapor.subject.Place;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, for who compares it with others.
 *
 * @param tracking which
 * @param title its title
 * @param text what its reporter told, as it is shown
 * @param category its topic, once there is one
 * @param submittedOn the day of submission in the installation's zone
 * @param status where it stands
 */
public record Story(
        TrackingNumber tracking,
        String title,
        String text,
        @Nullable String category,
        Place place,
        LocalDate submittedOn,
        Status status) {

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Story[hidden]";
    }
}

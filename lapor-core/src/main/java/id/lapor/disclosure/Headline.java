package id.lapor.disclosure;

import id.lapor.reporter.Secrecy;
import id.lapor.sla.FollowUpColor;
import id.lapor.subject.Category;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in one line.
 *
 * @param title its title; empty where the reader may not see it
 * @param classification how the agency has to treat it
 * @param category its topic, once there is one
 * @param place where it happened, in words; empty where the reader may not see it
 * @param secrecy what was promised to the reporter
 * @param status where it stands
 * @param color red, yellow, green or grey
 * @param agency in whose hands it is, once it is delegated
 * @param submittedOn the day it was submitted
 * @param due the governing deadline, while there is one
 */
public record Headline(
        String title,
        Classification classification,
        @Nullable Category category,
        String place,
        Secrecy secrecy,
        Status status,
        FollowUpColor color,
        @Nullable AgencyName agency,
        LocalDate submittedOn,
        @Nullable DueView due) {

    /** The same line without anything that the reporter wrote. */
    Headline withheld() {
        return new Headline("", classification, category, "", secrecy, status, color, agency, submittedOn, due);
    }
}

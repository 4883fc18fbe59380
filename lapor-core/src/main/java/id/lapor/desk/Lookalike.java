package id.lapor.desk;

import id.lapor.report.TrackingNumber;
import id.lapor.triage.likeness.Likeness;
import id.lapor.triage.likeness.Repetition;
import id.lapor.workflow.Status;
import java.time.LocalDate;

/**
 * A report that another one may repeat. A person decides whether it does.
 *
 * @param tracking which
 * @param title its title
 * @param submittedOn the day of submission
 * @param status where it stands
 * @param likeness how alike, and why
 * @param repetition a duplicate while it is open, and else a sign that the problem comes back
 */
public record Lookalike(
        TrackingNumber tracking,
        String title,
        LocalDate submittedOn,
        Status status,
        Likeness likeness,
        Repetition repetition) {

    /** Titles may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Lookalike[" + repetition + "]";
    }
}

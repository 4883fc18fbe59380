package id.lapor.monggo.page;

import java.util.List;

/**
 * A report on a page of its own.
 *
 * @param number the tracking number in groups; empty for the public
 * @param title what it is called
 * @param place where it happened; may be empty
 * @param agency who handles it; may be empty
 * @param secrecy what was promised; empty where it is open
 * @param chip its state
 * @param deadline its deadline in words
 * @param next what happens next
 * @param steps where it stands; empty where it ended without an answer
 * @param text what the reporter wrote; empty where the reader may not see it
 * @param photos the reporter's pictures
 * @param timeline what happened, the latest first
 * @param facts the rest
 */
public record Sheet(
        String number,
        String title,
        String place,
        String agency,
        String secrecy,
        Chip chip,
        DeadlineText deadline,
        NextBox next,
        List<Step> steps,
        String text,
        List<Photo> photos,
        List<Happening> timeline,
        List<Fact> facts) {

    /** Which of the steps it is at, counted from one. */
    public int stepNumber() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state().equals("now")) {
                return i + 1;
            }
        }
        return steps.size();
    }
}

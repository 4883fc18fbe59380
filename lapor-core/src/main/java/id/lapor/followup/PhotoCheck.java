package id.lapor.followup;

import id.lapor.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an officer's photo when it was handed in, kept beside it. There is none of a citizen's photo:
 * nothing tells where or when that was taken, or what it looks like.
 *
 * @param evidence what it said of itself
 * @param fromTheReporter whether the same picture came from the reporter already
 * @param usedIn another report that officers had handed in the same picture to
 */
public record PhotoCheck(
        Evidence evidence,
        boolean fromTheReporter,
        @Nullable ReportId usedIn) {

    /** Of a file that says nothing and is not known. */
    public static final PhotoCheck NOTHING = new PhotoCheck(Evidence.NOTHING, false, null);

    /** How far somebody was from a place tells of the place, and another report may be a secret: nothing is printed. */
    @Override
    public String toString() {
        return "PhotoCheck[hidden]";
    }
}

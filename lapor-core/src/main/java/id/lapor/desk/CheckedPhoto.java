package id.lapor.desk;

import com.google.common.collect.ImmutableList;
import id.lapor.followup.AttachmentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer's photo told before it was cleaned. Most of what passed through a messenger tells nothing.
 *
 * @param photo which
 * @param takenAt when it was taken, by the camera's clock
 * @param metresAway how far from the place of the report
 * @param doubts why it may not show what it is meant to prove; a person decides
 */
public record CheckedPhoto(
        AttachmentId photo,
        @Nullable Instant takenAt,
        @Nullable Integer metresAway,
        List<PhotoDoubt> doubts) {

    public CheckedPhoto {
        doubts = ImmutableList.copyOf(doubts);
    }

    boolean saysAnything() {
        return takenAt != null || metresAway != null || !doubts.isEmpty();
    }

    /** Where an officer was and when is for whoever decides: it is not printed. */
    @Override
    public String toString() {
        return "CheckedPhoto[" + photo + ", " + doubts + "]";
    }
}

package id.lapor.report;

import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one act on many reports does to each of them. */
public sealed interface HouseCommand extends Command {

    @Override
    default @Nullable Statement statement() {
        return null;
    }

    /** An officer takes over an agency's part from a colleague. */
    record Assign(
            @NotNull(message = "choice.missing") AgencyId agency,

            @NotNull(message = "text.blank") @Size(min = 1, max = 128, message = "text.long:128")
            String officer)
            implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.HAND_OVER;
        }
    }

    /** An agency takes over what another one had. */
    record Merge(AgencyId from, AgencyId into) implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.HAND_OVER;
        }
    }

    /** A follower comes to stand where its target stands, in the same hands. */
    record Mirror(Status to, Effect.Mirrored there) implements HouseCommand {
        @Override
        public Move act() {
            return Move.MIRROR;
        }
    }

    /**
     * What was said about its target is said to a follower's reporter too.
     *
     * @param news whether the reporter is told of it by itself
     */
    record Share(
            Effect.Shared origin,
            @NotNull(message = "text.blank") @Valid Statement statement,
            boolean news) implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.SHARE;
        }
    }

    /**
     * What was taken out of sight in one report, is taken out of sight in those that share it.
     *
     * @param step the step of this report that says the same
     * @param text what the text becomes, or {@code null} to leave it
     */
    record RedactCopy(long step, @Nullable String text) implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.REDACT;
        }

        @Override
        public String toString() {
            return "RedactCopy[step " + step + "]";
        }
    }

    /** A follower goes on by itself because its target is gone. */
    record Detach() implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.UNLINK;
        }
    }

    /** Another report follows this one from now on. */
    record GainFollower(TrackingNumber follower) implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.GAIN_FOLLOWER;
        }
    }

    /** A follower follows another report, because its target follows that one, or is gone. */
    record Relink(TrackingNumber target) implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.RELINK;
        }
    }

    /** The reporter is told that the report will be erased. */
    record AnnounceErasure() implements HouseCommand {
        @Override
        public Entry act() {
            return Entry.ANNOUNCE_ERASURE;
        }
    }
}

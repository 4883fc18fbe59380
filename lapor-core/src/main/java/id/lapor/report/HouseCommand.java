package id.lapor.report;

import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
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

    /** A follower comes to stand where its target stands. */
    record Mirror(Status to, @Nullable AgencyId lead) implements HouseCommand {
        @Override
        public Move act() {
            return Move.MIRROR;
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
    record GainFollower() implements HouseCommand {
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

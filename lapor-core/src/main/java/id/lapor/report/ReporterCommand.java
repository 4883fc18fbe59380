package id.lapor.report;

import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What reporters ask, or somebody on their recorded behalf. */
public sealed interface ReporterCommand extends Command {

    /** Lengkapi: the reporter completes the report. */
    record Complete(@NotNull(message = "text.blank") @Valid Reply statement) implements ReporterCommand {
        @Override
        public Move act() {
            return Move.COMPLETE;
        }
    }

    /** Facts or photos that the reporter adds by itself. */
    record Add(@NotNull(message = "text.blank") @Valid Reply statement) implements ReporterCommand {
        @Override
        public Entry act() {
            return Entry.ADD;
        }
    }

    /** Tanggapan balik: the reporter is not satisfied. */
    record ReplyTo(@NotNull(message = "text.blank") @Valid Reply statement) implements ReporterCommand {
        @Override
        public Move act() {
            return Move.REPLY;
        }
    }

    /** Selesai, with the reporter's rating if there is one; officers and the system close without. */
    record Close(
            @Nullable @Min(value = 1, message = "rating.range") @Max(value = 5, message = "rating.range")
            Integer rating)
            implements ReporterCommand {
        @Override
        public Move act() {
            return Move.CLOSE;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** Cabut: the reporter takes the report back. */
    record Withdraw(@NotNull(message = "text.blank") @Valid Reply statement) implements ReporterCommand {
        @Override
        public Move act() {
            return Move.WITHDRAW;
        }
    }

    /** Keberatan: the reporter does not accept an end that somebody else chose. */
    record ObjectTo(@NotNull(message = "text.blank") @Valid Reply statement) implements ReporterCommand {
        @Override
        public Move act() {
            return Move.OBJECT;
        }
    }
}

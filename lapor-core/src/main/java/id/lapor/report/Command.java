package id.lapor.report;

import com.google.common.collect.Sets;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.PlainText;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that is asked of a report. Each command names its act and carries what is said with it. */
public sealed interface Command {

    Act act();

    /** What is said with it and kept, or {@code null}. */
    @Nullable
    Statement statement();

    /** Tunda: the reporter is asked for what is missing. */
    record Ask(@NotNull(message = "text.blank") @Valid Remark statement) implements Command {
        @Override
        public Move act() {
            return Move.ASK;
        }
    }

    /** Lengkapi: the reporter completes the report. */
    record Complete(@NotNull(message = "text.blank") @Valid Reply statement) implements Command {
        @Override
        public Move act() {
            return Move.COMPLETE;
        }
    }

    /** Disposisi: the report goes to an agency. */
    record Delegate(
            @NotNull(message = "choice.missing") AgencyId to,
            @NotNull(message = "text.blank") @Valid Remark statement) implements Command {
        @Override
        public Move act() {
            return Move.DELEGATE;
        }
    }

    /** Bukan wewenang: the agency gives the report back. */
    record Return(@NotNull(message = "text.blank") @Valid Remark statement) implements Command {
        @Override
        public Move act() {
            return Move.RETURN;
        }
    }

    /** Proses: the agency begins, and says what happens next and when. */
    record Start(@NotNull(message = "text.blank") @Valid FollowUp statement) implements Command {
        @Override
        public Move act() {
            return Move.START;
        }
    }

    /** Tindak lanjut: the substantive answer. */
    record Answer(@NotNull(message = "text.blank") @Valid FollowUp statement) implements Command {
        @Override
        public Move act() {
            return Move.ANSWER;
        }
    }

    /** Tanggapan balik: the reporter is not satisfied. */
    record ReplyTo(@NotNull(message = "text.blank") @Valid Reply statement) implements Command {
        @Override
        public Move act() {
            return Move.REPLY;
        }
    }

    /** Selesai, with the reporter's rating if there is one. */
    record Close(
            @Nullable @Min(value = 1, message = "rating.range") @Max(value = 5, message = "rating.range")
            Integer rating)
            implements Command {
        @Override
        public Move act() {
            return Move.CLOSE;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** Arsip, with the reason that the reporter reads. */
    record Archive(
            @NotNull(message = "choice.missing") ArchiveReason reason,
            @PlainText(max = 5_000) String explanation) implements Command {
        @Override
        public Remark statement() {
            return new Remark(explanation, false, reason.name());
        }

        @Override
        public Move act() {
            return Move.ARCHIVE;
        }
    }

    /** Cabut: the reporter takes the report back. */
    record Withdraw(@NotNull(message = "text.blank") @Valid Reply statement) implements Command {
        @Override
        public Move act() {
            return Move.WITHDRAW;
        }
    }

    /** Work done or a plan; the status stays. */
    record Progress(@NotNull(message = "text.blank") @Valid FollowUp statement) implements Command {
        @Override
        public Entry act() {
            return Entry.PROGRESS;
        }
    }

    /** A note that only officers read. */
    record Note(@NotNull(message = "text.blank") @Valid Remark statement) implements Command {
        @Override
        public Entry act() {
            return Entry.NOTE;
        }
    }

    /** The identity is read, for a purpose that the reporter may know. */
    record Disclose(@NotNull(message = "text.blank") @Valid Remark statement) implements Command {
        @Override
        public Entry act() {
            return Entry.DISCLOSE;
        }
    }

    /** A move of the table whose rules are not in this release: recall, transfer, object, reopen. */
    record Unsupported(Move act) implements Command {

        /** The moves whose rules come later. */
        public static final Set<Move> MOVES =
                Sets.immutableEnumSet(Move.RECALL, Move.TRANSFER, Move.OBJECT, Move.REOPEN);

        public Unsupported {
            if (!MOVES.contains(act)) {
                throw new IllegalArgumentException(act + " is supported: give its own command");
            }
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }
}

package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.PlainText;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.workflow.Entry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What concerns who may know what, and for how long. */
public sealed interface SecrecyCommand extends Command {

    /** A note that only officers read. */
    record Note(@NotNull(message = "text.blank") @Valid Remark statement) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.NOTE;
        }
    }

    /** A wish to read the identity that a second person has to agree to, with its purpose. */
    record RequestIdentity(
            @NotNull(message = "text.blank") @Valid Remark statement) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.REQUEST_IDENTITY;
        }
    }

    /** The second person agrees. */
    record ApproveIdentity() implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.APPROVE_IDENTITY;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** The identity is read, for a purpose that the reporter may know. */
    record Disclose(@NotNull(message = "text.blank") @Valid Remark statement) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.DISCLOSE;
        }
    }

    /**
     * A text is replaced, files are withheld, answers to the fields of the topic are taken out of sight.
     *
     * @param step the step of the history that is redacted
     * @param title what the title becomes, or {@code null} to leave it; only with the first step
     * @param text what the text becomes, or {@code null} to leave it
     * @param withheld files of that step that nobody sees any more
     * @param answers codes of the {@linkplain id.lapor.subject.Details details} that nobody sees any more; only with the
     *     first step
     * @param statement why
     */
    record Redact(
            @Positive(message = "choice.missing") long step,

            @Nullable @PlainText(min = 5, max = 150, optional = true)
            String title,

            @Nullable @PlainText(max = 20_000, optional = true)
            String text,

            Set<AttachmentId> withheld,
            Set<String> answers,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements SecrecyCommand {
        public Redact {
            withheld = ImmutableSet.copyOf(withheld);
            answers = ImmutableSet.copyOf(answers);
        }

        public Redact(
                long step,
                @Nullable String title,
                @Nullable String text,
                Set<AttachmentId> withheld,
                Remark statement) {
            this(step, title, text, withheld, Set.of(), statement);
        }

        @Override
        public Entry act() {
            return Entry.REDACT;
        }

        @Override
        public String toString() {
            return "Redact[step " + step + "]";
        }
    }

    /** Another promise to the reporter. */
    record ChangeSecrecy(
            @NotNull(message = "choice.missing") Secrecy secrecy) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.CHANGE_SECRECY;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** Somebody turns out to be accused. */
    record NameAccused(@NotNull(message = "choice.missing") Accused accused) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.NAME_ACCUSED;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** An auditor may read this oversight complaint. */
    record AssignAuditor(
            @NotNull(message = "text.blank") @Size(min = 1, max = 128, message = "text.long:128")
            String account) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.ASSIGN_AUDITOR;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** Legal proceedings forbid erasing anything. */
    record Hold(@NotNull(message = "text.blank") @Valid Remark statement) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.HOLD;
        }
    }

    record LiftHold(@NotNull(message = "text.blank") @Valid Remark statement) implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.LIFT_HOLD;
        }
    }

    /** Identity, texts and files go for ever. */
    record Erase() implements SecrecyCommand {
        @Override
        public Entry act() {
            return Entry.ERASE;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }
}

package id.lapor.report;

import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.PlausibleDate;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an agency asks that has a part of the report. */
public sealed interface AgencyCommand extends Command {

    /**
     * Bukan wewenang: the agency gives its part back to whoever handed it down.
     *
     * @param suggested which agency it thinks is in charge, or {@code null}
     */
    record Return(
            @Nullable AgencyId suggested,
            @NotNull(message = "text.blank") @Valid Remark statement) implements AgencyCommand {
        @Override
        public Move act() {
            return Move.RETURN;
        }
    }

    /** Proses: the agency begins, and says what happens next and when. */
    record Start(@NotNull(message = "text.blank") @Valid FollowUp statement) implements AgencyCommand {
        @Override
        public Move act() {
            return Move.START;
        }
    }

    /** Work done or a plan; the status stays. */
    record Progress(@NotNull(message = "text.blank") @Valid FollowUp statement) implements AgencyCommand {
        @Override
        public Entry act() {
            return Entry.PROGRESS;
        }
    }

    /** Tindak lanjut: the substantive answer. The lead's answers the report, another agency's its part. */
    record Answer(@NotNull(message = "text.blank") @Valid FollowUp statement) implements AgencyCommand {
        @Override
        public Move act() {
            return Move.ANSWER;
        }
    }

    /** An answer for the head to read first. */
    record DraftAnswer(
            @NotNull(message = "text.blank") @Valid FollowUp statement) implements AgencyCommand {
        @Override
        public Entry act() {
            return Entry.DRAFT;
        }
    }

    /** The head lets the drafted answer of an agency go out. */
    record Approve(@NotNull(message = "choice.missing") AgencyId agency) implements AgencyCommand {
        @Override
        public Entry act() {
            return Entry.APPROVE;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** The head wants the drafted answer of an agency changed. */
    record SendBack(
            @NotNull(message = "choice.missing") AgencyId agency,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements AgencyCommand {
        @Override
        public Entry act() {
            return Entry.SEND_BACK;
        }
    }

    /**
     * More time to settle the matter.
     *
     * @param until the new last day, in the agency's own calendar
     */
    record RequestExtension(
            @NotNull(message = "choice.missing") @PlausibleDate
            LocalDate until,

            @NotNull(message = "text.blank") @Valid Remark statement)
            implements AgencyCommand {
        @Override
        public Entry act() {
            return Entry.REQUEST_EXTENSION;
        }
    }
}

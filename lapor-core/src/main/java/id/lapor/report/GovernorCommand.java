package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.PlainText;
import id.lapor.subject.Classification;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What they ask who govern a report: the coordinator, or the inspectorate; some of it liaisons ask within their own. */
public sealed interface GovernorCommand extends Command {

    /** Tunda: the reporter is asked for what is missing. */
    record Ask(@NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Move act() {
            return Move.ASK;
        }
    }

    /**
     * Disposisi: the report, or a liaison's part of it, goes to an agency.
     *
     * @param to who is in the lead, or takes over the liaison's part
     * @param with agencies that get a part besides, at most 10
     */
    record Delegate(
            @NotNull(message = "choice.missing") AgencyId to,
            @Size(max = 10, message = "list.long:10") List<AgencyId> with,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements GovernorCommand {
        public Delegate {
            with = ImmutableList.copyOf(with);
        }

        public Delegate(AgencyId to, Remark statement) {
            this(to, List.of(), statement);
        }

        @Override
        public Move act() {
            return Move.DELEGATE;
        }
    }

    /** More agencies get a part; 1 to 10. */
    record Involve(
            @Size(min = 1, max = 10, message = "list.long:10")
            List<AgencyId> agencies,

            @NotNull(message = "text.blank") @Valid Remark statement)
            implements GovernorCommand {
        public Involve {
            agencies = ImmutableList.copyOf(agencies);
        }

        @Override
        public Entry act() {
            return Entry.INVOLVE;
        }
    }

    /** The part of an agency is dropped; never the lead's. */
    record Release(
            @NotNull(message = "choice.missing") AgencyId agency,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.RELEASE;
        }
    }

    /** What the system delegated is confirmed. */
    record Verify() implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.VERIFY;
        }

        @Override
        public @Nullable Statement statement() {
            return null;
        }
    }

    /** Darurat: people are in danger, and an officer has to be on site. */
    record DeclareEmergency(
            @NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.DECLARE_EMERGENCY;
        }
    }

    /** Nobody is in danger after all, and nobody has to be on site; why, only officers read. */
    record CallOffEmergency(
            @NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.CALL_OFF_EMERGENCY;
        }
    }

    /** Tarik: a wrong answer went out. */
    record Recall(@NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Move act() {
            return Move.RECALL;
        }
    }

    /** Arsip, with the reason that the reporter reads. */
    record Archive(
            @NotNull(message = "choice.missing") ArchiveReason reason,
            @PlainText(max = 5_000) String explanation) implements GovernorCommand {
        @Override
        public Remark statement() {
            return new Remark(explanation, false, reason.name());
        }

        @Override
        public Move act() {
            return Move.ARCHIVE;
        }

        @Override
        public String toString() {
            return "Archive[" + reason + "]";
        }
    }

    /** Alihkan: another government or body has to handle it. */
    record Transfer(@NotNull(message = "text.blank") @Valid Referral statement) implements GovernorCommand {
        @Override
        public Move act() {
            return Move.TRANSFER;
        }
    }

    /** What the receiving body made of it, for the reporter to read. */
    record RecordResult(
            @NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.RECORD_RESULT;
        }
    }

    /** Buka kembali: a new round. */
    record Reopen(@NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Move act() {
            return Move.REOPEN;
        }
    }

    /** More time is granted, as it was asked for. */
    record GrantExtension(
            @NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.GRANT_EXTENSION;
        }
    }

    record DenyExtension(
            @NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.DENY_EXTENSION;
        }
    }

    /** The report is a duplicate of another one and follows it. */
    record Link(
            @NotNull(message = "choice.missing") TrackingNumber target,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.LINK;
        }
    }

    /** It is no duplicate after all. */
    record Unlink(@NotNull(message = "text.blank") @Valid Remark statement) implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.UNLINK;
        }
    }

    /** Another classification or topic. */
    record Reclassify(
            @NotNull(message = "choice.missing") Classification classification,
            @Nullable String category,
            @NotNull(message = "text.blank") @Valid Remark statement)
            implements GovernorCommand {
        @Override
        public Entry act() {
            return Entry.RECLASSIFY;
        }
    }
}

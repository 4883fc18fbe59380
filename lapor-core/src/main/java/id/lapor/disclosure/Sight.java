package id.lapor.disclosure;

import com.google.common.collect.ImmutableSet;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a history each kind of reader may know, and what of that in words. */
final class Sight {

    /** Of the entries that leave the status, what a reporter learns. Notes and drafts are the offices' own. */
    private static final Set<Act> FOR_THE_REPORTER = ImmutableSet.of(
            Entry.ADD,
            Entry.PROGRESS,
            Entry.VERIFY,
            Entry.DECLARE_EMERGENCY,
            Entry.CALL_OFF_EMERGENCY,
            Entry.INVOLVE,
            Entry.RELEASE,
            Entry.REQUEST_EXTENSION,
            Entry.GRANT_EXTENSION,
            Entry.DENY_EXTENSION,
            Entry.LINK,
            Entry.UNLINK,
            Entry.RELINK,
            Entry.REDACT,
            Entry.RECLASSIFY,
            Entry.CHANGE_SECRECY,
            Entry.REQUEST_IDENTITY,
            Entry.APPROVE_IDENTITY,
            Entry.DISCLOSE,
            Entry.RECORD_RESULT,
            Entry.HOLD,
            Entry.LIFT_HOLD,
            Entry.ANNOUNCE_ERASURE,
            Entry.ERASE);

    private static final Set<Act> FOR_EVERYBODY =
            ImmutableSet.of(Entry.PROGRESS, Entry.INVOLVE, Entry.RELEASE, Entry.GRANT_EXTENSION, Entry.RECORD_RESULT);

    private static final Set<Act> DRAFTING = ImmutableSet.of(Entry.DRAFT, Entry.APPROVE, Entry.SEND_BACK);

    private Sight() {}

    static boolean mayKnow(HistoryEntry entry, Reader reader, AgencyTree agencies) {
        if (entry.act() == Move.MIRROR && toldInWords(entry)) {
            return reader.kind() == Reader.Kind.OFFICER;
        }
        return switch (reader.kind()) {
            case OFFICER ->
                DRAFTING.contains(entry.act())
                        ? isOfThisHouse(entry, reader, agencies)
                        : entry.act() != Entry.GAIN_FOLLOWER || reader.agency() == null;
            case REPORTER -> entry.tells() instanceof Move || FOR_THE_REPORTER.contains(entry.tells());
            case PUBLIC ->
                entry.tells() instanceof Move && !isBetweenOfficeAndReporter(entry)
                        || FOR_EVERYBODY.contains(entry.tells());
        };
    }

    /** Where a follower's target moves by words, those are shared. */
    private static boolean toldInWords(HistoryEntry entry) {
        return switch (entry.to()) {
            case IN_PROGRESS, ANSWERED, ARCHIVED, TRANSFERRED -> true;
            default -> false;
        };
    }

    private static boolean isOfThisHouse(HistoryEntry entry, Reader reader, AgencyTree agencies) {
        AgencyId drafting = entry.agency();
        AgencyId reading = reader.agency();
        return drafting != null && reading != null && agencies.isWithin(drafting, reading);
    }

    /** What an office asks and the reporter completes may name people: the public learns neither. Replies are public. */
    private static boolean isBetweenOfficeAndReporter(HistoryEntry entry) {
        return entry.is(Move.ASK) || entry.is(Move.COMPLETE);
    }

    static @Nullable Statement readable(@Nullable Statement said, HistoryEntry entry, Reader reader) {
        if (said instanceof Remark remark) {
            boolean hidden =
                    reader.kind() == Reader.Kind.PUBLIC || reader.kind() == Reader.Kind.REPORTER && remark.internal();
            return hidden ? null : remark;
        }
        boolean open = reader.kind() != Reader.Kind.PUBLIC
                || said instanceof FollowUp
                || said instanceof Narrative
                || entry.is(Move.REPLY);
        return open ? said : null;
    }
}

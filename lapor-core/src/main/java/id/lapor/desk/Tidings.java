package id.lapor.desk;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.report.IdentityRequest;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has to hear of what, by the last entry of a report's history. */
final class Tidings {

    private Tidings() {}

    static Stream<NoticeKind> waitingAtTheDesk(Report report) {
        IdentityRequest request = report.standing().ties().identityRequest();
        return Stream.of(
                        report.status().isAtTheDesk() ? NoticeKind.TO_VERIFY : null,
                        report.standing().round().extensionAsked() == null ? null : NoticeKind.EXTENSION_ASKED,
                        request == null || request.approved() ? null : NoticeKind.IDENTITY_ASKED)
                .filter(Objects::nonNull);
    }

    static Optional<NoticeKind> forReporter(HistoryEntry entry) {
        if (entry.act() instanceof Move move) {
            return Optional.ofNullable(
                    switch (move) {
                        case ASK -> NoticeKind.ASKED;
                        case START -> NoticeKind.BEGUN;
                        case ANSWER -> entry.from() == entry.to() ? null : NoticeKind.ANSWERED;
                        case RECALL -> NoticeKind.RECALLED;
                        case CLOSE -> entry.by() == Role.REPORTER ? null : NoticeKind.CLOSED;
                        case ARCHIVE -> NoticeKind.ARCHIVED;
                        case TRANSFER -> NoticeKind.TRANSFERRED;
                        case REOPEN -> NoticeKind.REOPENED;
                        case MIRROR -> mirrored(entry);
                        case SUBMIT, COMPLETE, DELEGATE, RETURN, REPLY, OBJECT, WITHDRAW -> null;
                    });
        }
        return entry.tells() instanceof Entry told ? forReporter(told) : Optional.empty();
    }

    private static Optional<NoticeKind> forReporter(Entry told) {
        return Optional.ofNullable(
                switch (told) {
                    case RECORD_RESULT -> NoticeKind.RESULT;
                    case ANNOUNCE_ERASURE -> NoticeKind.RETENTION_SOON;
                    case DISCLOSE, PROGRESS -> NoticeKind.DEVELOPMENT;
                    default -> null;
                });
    }

    private static @Nullable NoticeKind mirrored(HistoryEntry entry) {
        Status from = entry.from();
        if (from == entry.to()) {
            return null;
        }
        if (from != null && !from.isOpen() && entry.to().isOpen()) {
            return NoticeKind.REOPENED;
        }
        return switch (entry.to()) {
            case ANSWERED -> NoticeKind.ANSWERED;
            case IN_PROGRESS -> entry.from() == Status.ANSWERED ? NoticeKind.RECALLED : NoticeKind.BEGUN;
            case ARCHIVED -> NoticeKind.ARCHIVED;
            case TRANSFERRED -> NoticeKind.TRANSFERRED;
            default -> null;
        };
    }

    static Optional<NoticeKind> forEverybodyCalled(HistoryEntry entry) {
        if (entry.is(Entry.DECLARE_EMERGENCY)) {
            return Optional.of(NoticeKind.EMERGENCY);
        }
        return entry.is(Entry.CALL_OFF_EMERGENCY) ? Optional.of(NoticeKind.EMERGENCY_OVER) : Optional.empty();
    }

    static Optional<NoticeKind> forAgency(HistoryEntry entry) {
        if (entry.is(Move.COMPLETE) || entry.is(Entry.ADD)) {
            return Optional.of(NoticeKind.COMPLETED);
        }
        if (entry.is(Move.REPLY)) {
            return Optional.of(NoticeKind.REPLIED);
        }
        if (entry.is(Entry.DRAFT)) {
            return Optional.of(NoticeKind.DRAFT_WAITS);
        }
        boolean decided = entry.is(Entry.APPROVE)
                || entry.is(Entry.SEND_BACK)
                || entry.is(Entry.GRANT_EXTENSION)
                || entry.is(Entry.DENY_EXTENSION)
                || entry.is(Move.RECALL);
        return decided ? Optional.of(NoticeKind.DEVELOPMENT) : Optional.empty();
    }

    /** A draft and what becomes of it concerns its own agency; what the reporter says, the lead. */
    static Optional<AgencyId> concerned(Report after, HistoryEntry entry) {
        if (entry.is(Entry.DRAFT)) {
            return Optional.ofNullable(entry.agency());
        }
        if (entry.effect() instanceof Effect.Concerning draft) {
            return after.history().stream()
                    .filter(earlier -> earlier.sequence() == draft.step())
                    .map(HistoryEntry::agency)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        return after.agency();
    }

    /** Another agency answered its part: the lead may have waited for that. */
    static boolean isTheLeadsTurnNow(Report after, HistoryEntry entry) {
        return entry.is(Move.ANSWER) && after.status() != Status.ANSWERED;
    }

    static Optional<NoticeKind> forDesk(Report before, Report after, HistoryEntry entry) {
        if (entry.is(Move.RETURN) && isAtTheDesk(after, entry)) {
            return Optional.of(NoticeKind.RETURNED);
        }
        if (entry.is(Entry.REQUEST_EXTENSION)) {
            return Optional.of(NoticeKind.EXTENSION_ASKED);
        }
        if (entry.is(Entry.REQUEST_IDENTITY)) {
            return Optional.of(NoticeKind.IDENTITY_ASKED);
        }
        boolean back = entry.is(Move.OBJECT)
                || entry.is(Move.COMPLETE) && after.agency().isEmpty();
        boolean unverified = entry.is(Move.DELEGATE) && entry.by() == Role.SYSTEM;
        boolean newDesk = before.governor() != after.governor();
        return back || unverified || newDesk ? Optional.of(NoticeKind.TO_VERIFY) : Optional.empty();
    }

    /** Given back to who governs the report, not to an office above. */
    private static boolean isAtTheDesk(Report after, HistoryEntry entry) {
        return after.standing().parts().stream()
                .anyMatch(part -> !part.held() && part.agency().equals(entry.agency()));
    }

    /** Agencies that have a part now and had none before; a follower's part was its target's. */
    static Set<AgencyId> newcomers(Report before, Report after) {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        if (after.status().isOpen() && !after.standing().isFollower()) {
            after.standing().parts().stream()
                    .filter(Part::held)
                    .map(Part::agency)
                    .forEach(agencies::add);
            if (before.status().isOpen() && !before.standing().isFollower()) {
                before.standing().parts().stream()
                        .filter(Part::held)
                        .map(Part::agency)
                        .forEach(agencies::remove);
            }
        }
        return agencies;
    }

    static Recipient recipient(NoticeKind kind, AgencyId agency) {
        return kind == NoticeKind.DRAFT_WAITS ? Recipient.head(agency) : Recipient.liaison(agency);
    }
}

package id.lapor.desk;

import id.lapor.kernel.AgencyId;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets those know whose turn it is, and the reporter how it goes on; of a secret report nobody is told more than that. */
final class Announcer {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Casework casework;

    Announcer(Casework casework) {
        this.casework = casework;
    }

    void tell(Report before, Report after) {
        HistoryEntry entry = after.last();
        Tidings.forReporter(entry).ifPresent(kind -> tellReporter(after, kind));
        boolean calledOut = isCalledOut(after);
        NoticeKind given = entry.is(Entry.HAND_OVER) ? NoticeKind.HANDED_OVER : NoticeKind.DELEGATED;
        for (AgencyId agency : Tidings.newcomers(before, after)) {
            add(after, Recipient.liaison(agency), given);
            if (calledOut) {
                add(after, Recipient.liaison(agency), NoticeKind.EMERGENCY);
            }
        }
        if (calledOut && before.governor() != after.governor()) {
            add(after, Recipient.desk(after.governor()), NoticeKind.EMERGENCY);
        }
        Tidings.forAgency(entry)
                .ifPresent(kind -> Tidings.concerned(after, entry)
                        .ifPresent(agency -> add(after, Tidings.recipient(kind, agency), kind)));
        if (Tidings.isTheLeadsTurnNow(after, entry)) {
            after.agency().ifPresent(lead -> add(after, Recipient.liaison(lead), NoticeKind.DEVELOPMENT));
        }
        if (entry.is(Move.WITHDRAW)) {
            tellHolders(after, NoticeKind.DEVELOPMENT);
        }
        Tidings.forEverybodyCalled(entry).ifPresent(kind -> tellOffices(after, kind));
        Tidings.forDesk(before, after, entry).ifPresent(kind -> add(after, Recipient.desk(after.governor()), kind));
    }

    void received(Report report) {
        Instant at = report.last().at();
        Notice toDesk = notice(report, Recipient.desk(report.governor()), NoticeKind.TO_VERIFY, at);
        casework.storage()
                .notices()
                .addAll(Stream.concat(forReporter(report, NoticeKind.RECEIVED, at).stream(), Stream.of(toDesk))
                        .toList());
    }

    /** Perhaps people are in danger: who governs the report looks now, whatever the time. */
    void suspected(Report report, Instant now) {
        add(report, Recipient.desk(report.governor()), NoticeKind.PERHAPS_EMERGENCY, now);
    }

    /** In place of notices that said too much: nothing but that there is something to look at, and whose turn it is. */
    void tellAgain(Report before, Report after) {
        tellReporter(after, NoticeKind.DEVELOPMENT);
        if (after.status().isOpen()) {
            tellHolders(after, NoticeKind.DEVELOPMENT);
        }
        after.standing().parts().stream()
                .filter(part ->
                        part.held() && part.draft() != null && !part.draft().approved())
                .forEach(part -> add(after, Recipient.head(part.agency()), NoticeKind.DRAFT_WAITS));
        if (isCalledOut(after)) {
            tellOffices(after, NoticeKind.EMERGENCY);
        }
        boolean sameDesk = before.governor() == after.governor();
        Tidings.waitingAtTheDesk(after)
                .filter(kind -> sameDesk || kind != NoticeKind.TO_VERIFY)
                .forEach(kind -> add(after, Recipient.desk(after.governor()), kind));
    }

    private boolean isCalledOut(Report report) {
        return report.standing().ties().emergency()
                && casework.isCalledOut(report, casework.storage().agencies().tree());
    }

    /** An office was told before, and did nothing yet. */
    void remind(Report report, Recipient office, NoticeKind kind, Instant now) {
        add(report, office, kind, now);
    }

    /** Whether the reporter can be told. */
    boolean remindsReporter(Report report, Instant now) {
        return tellReporter(report, NoticeKind.STILL_WAITS, now);
    }

    private void tellOffices(Report report, NoticeKind kind) {
        tellHolders(report, kind);
        add(report, Recipient.desk(report.governor()), kind);
    }

    private void tellHolders(Report report, NoticeKind kind) {
        report.standing().parts().stream()
                .filter(Part::held)
                .forEach(part -> add(report, Recipient.liaison(part.agency()), kind));
    }

    private void tellReporter(Report report, NoticeKind kind) {
        tellReporter(report, kind, report.last().at());
    }

    private boolean tellReporter(Report report, NoticeKind kind, Instant at) {
        Optional<Notice> told = forReporter(report, kind, at);
        told.ifPresent(casework.storage().notices()::add);
        return told.isPresent();
    }

    /** Somebody without identity cannot be told anything. */
    private static Optional<Notice> forReporter(Report report, NoticeKind kind, Instant at) {
        boolean reachable = report.isIdentified() && !report.standing().ties().erased();
        NoticeKind told = report.secrecy().needsProof() ? NoticeKind.DEVELOPMENT : kind;
        return reachable
                ? Optional.of(notice(report, Recipient.reporter(report.custody().identityKey()), told, at))
                : Optional.empty();
    }

    private void add(Report report, Recipient to, NoticeKind kind) {
        add(report, to, kind, report.last().at());
    }

    private void add(Report report, Recipient to, NoticeKind kind, Instant at) {
        casework.storage().notices().add(notice(report, to, kind, at));
    }

    private static Notice notice(Report report, Recipient to, NoticeKind kind, Instant at) {
        byte[] name = new byte[16];
        RANDOM.nextBytes(name);
        return new Notice(
                HexFormat.of().formatHex(name),
                report.id(),
                report.tracking(),
                to,
                kind,
                report.filing().channel(),
                at);
    }
}

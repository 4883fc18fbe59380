package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.notification.Escalation;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.notification.SentReminder;
import id.lapor.notification.SentReminders;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import id.lapor.sla.Deadline;
import id.lapor.sla.Reminder;
import id.lapor.sla.Reminders;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds those whose turn it is while their time runs out, and the offices above them once it is over. What was sent is
 * kept with the notices that say it, so nothing is sent twice, however many nodes look and wherever a deadline moves.
 */
final class Reminding {

    private static final Logger log = LoggerFactory.getLogger(Reminding.class);
    private static final int BATCH = 100;

    /** A notice to an office: said once, of however many of its deadlines. */
    private record Told(Recipient to, NoticeKind kind) {}

    private final Casework casework;
    private final Announcer announcer;

    Reminding(Casework casework) {
        this.casework = casework;
        this.announcer = new Announcer(casework);
    }

    /** Looks at every report that waits for it. Returns how many got a reminder. */
    int remindAll() {
        int reminded = 0;
        List<DueReport> batch = waiting(null);
        while (!batch.isEmpty()) {
            for (DueReport due : batch) {
                reminded += reminds(due) ? 1 : 0;
            }
            batch = waiting(batch.get(batch.size() - 1));
        }
        return reminded;
    }

    /** Has a report looked at when its next reminder is due by now, since its deadlines may have moved. */
    void postpone(Report report, AgencyTree agencies) {
        Set<SentReminder> sent = book().of(report.id());
        book().postpone(report, next(running(report, agencies), sent));
    }

    private boolean reminds(DueReport due) {
        try {
            return casework.inTransaction(() -> casework.storage()
                    .reports()
                    .find(due.tracking())
                    .filter(report -> isReminded(report, due.dueAt()))
                    .isPresent());
        } catch (RuntimeException failed) {
            // Only the kind of failure is safe to log; the next sweep tries this report again.
            log.error(
                    "Nobody could be reminded of a report: {}",
                    failed.getClass().getName());
            return false;
        }
    }

    private boolean isReminded(Report report, Instant waitedFrom) {
        Instant now = casework.now();
        AgencyTree agencies = casework.storage().agencies().tree();
        List<Deadline> running = running(report, agencies);
        Set<SentReminder> sent = new LinkedHashSet<>(book().of(report.id()));
        Set<SentReminder> fresh = new LinkedHashSet<>();
        Set<Told> told = new LinkedHashSet<>();
        boolean reporters = false;
        for (Deadline deadline : running) {
            List<Reminder> due = Reminders.due(deadline, marks(deadline, sent), now);
            due.forEach(reminder -> fresh.add(new SentReminder(deadline.run(), reminder.mark())));
            if (!due.isEmpty()) {
                Reminder last = due.get(due.size() - 1);
                recipient(report, deadline, last, agencies)
                        .ifPresent(office -> told.add(new Told(office, kind(deadline, last))));
                reporters |= deadline.clock().whose() == SlaClock.Whose.REPORTER;
            }
        }
        sent.addAll(fresh);
        if (!book().claim(report, waitedFrom, next(running, sent))) {
            return false;
        }
        book().keep(report.id(), fresh);
        told.forEach(notice -> announcer.remind(report, notice.to(), notice.kind(), now));
        if (reporters) {
            announcer.remindReporter(report, now);
        }
        return reporters || !told.isEmpty();
    }

    /** Of a follower only what its own reporter owes: everything else is done for the report that it follows. */
    private List<Deadline> running(Report report, AgencyTree agencies) {
        if (!report.status().isOpen()) {
            return List.of();
        }
        boolean follows = report.standing().isFollower();
        return casework.house().time().deadlines(report, agencies).all().stream()
                .filter(Deadline::isRunning)
                .filter(deadline -> !follows || deadline.clock().whose() == SlaClock.Whose.REPORTER)
                .toList();
    }

    private static @Nullable Instant next(List<Deadline> running, Set<SentReminder> sent) {
        return running.stream()
                .flatMap(deadline -> Reminders.next(deadline, marks(deadline, sent)).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<Reminder.Mark> marks(Deadline deadline, Set<SentReminder> sent) {
        return sent.stream()
                .filter(reminder -> reminder.run().equals(deadline.run()))
                .map(SentReminder::mark)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Recipient> recipient(
            Report report, Deadline deadline, Reminder reminder, AgencyTree agencies) {
        AgencyId asked = deadline.agency() == null ? report.agency().orElse(null) : deadline.agency();
        return Escalation.of(
                deadline.clock(),
                asked,
                reminder.level(),
                report.governor(),
                agencies,
                agency -> report.accuses(agency, agencies));
    }

    private static NoticeKind kind(Deadline deadline, Reminder reminder) {
        if (deadline.clock() == SlaClock.ON_SITE) {
            return NoticeKind.EMERGENCY;
        }
        return switch (reminder.mark().kind()) {
            case HALF, THREE_QUARTERS -> NoticeKind.DUE_SOON;
            case DUE, LATE -> NoticeKind.OVERDUE;
        };
    }

    private List<DueReport> waiting(@Nullable DueReport after) {
        return casework.inTransaction(() -> book().waiting(casework.now(), after, BATCH));
    }

    private SentReminders book() {
        return casework.storage().sentReminders();
    }
}

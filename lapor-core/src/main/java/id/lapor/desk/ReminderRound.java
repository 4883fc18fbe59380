package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.Timekeeping;
import id.lapor.kernel.AgencyId;
import id.lapor.notification.Escalation;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.notification.SentReminder;
import id.lapor.report.Report;
import id.lapor.sla.Deadline;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.Promised;
import id.lapor.sla.Reminder;
import id.lapor.sla.Reminders;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One look at a report: what somebody has to be reminded of now, and when to look again. Nobody is disturbed while their
 * office is closed, unless people are in danger: what falls due then, is said when it opens.
 */
final class ReminderRound {

    /** A notice to an office: said once, of however many of its deadlines. */
    record Told(Recipient to, NoticeKind kind) {}

    private final Report report;
    private final AgencyTree agencies;
    private final Timekeeping time;
    private final Instant now;
    private final Set<SentReminder> sent;
    private final Set<SentReminder> fresh = new LinkedHashSet<>();
    private final Set<Told> told = new LinkedHashSet<>();
    private boolean reporterReminded;
    private @Nullable Instant next;

    private ReminderRound(Report report, AgencyTree agencies, Timekeeping time, Set<SentReminder> sent, Instant now) {
        this.report = report;
        this.agencies = agencies;
        this.time = time;
        this.sent = sent;
        this.now = now;
    }

    /**
     * @param sent what was sent of this report before
     */
    static ReminderRound of(Report report, AgencyTree agencies, Timekeeping time, Set<SentReminder> sent, Instant now) {
        ReminderRound round = new ReminderRound(report, agencies, time, sent, now);
        round.running().forEach(round::look);
        round.promised().forEach(round::look);
        return round;
    }

    Set<SentReminder> fresh() {
        return fresh;
    }

    /** What offices have to be told. */
    Set<Told> told() {
        return told;
    }

    boolean isReporterReminded() {
        return reporterReminded;
    }

    /** When to look again; {@code null} for not before the next step. */
    @Nullable
    Instant next() {
        return next;
    }

    /** Of a follower only what its own reporter owes: everything else is done for the report that it follows. */
    private List<Deadline> running() {
        if (!report.status().isOpen()) {
            return List.of();
        }
        boolean follows = report.standing().isFollower();
        return time.deadlines(report, agencies).all().stream()
                .filter(Deadline::isRunning)
                .filter(deadline -> !follows || isReporters(deadline))
                .toList();
    }

    /** What agencies named a day for; not while the reporter is asked, nor where they have no part any more. */
    private List<Promised> promised() {
        boolean waits = report.status() == Status.INCOMPLETE || report.status() == Status.ANSWERED;
        return !report.status().isOpen() || waits || report.standing().isFollower()
                ? List.of()
                : Promised.in(report.history()).stream()
                        .filter(step -> report.standing().heldBy(step.agency()).isPresent())
                        .toList();
    }

    /** Said once, on that morning or when the office opens next; it is over with the day after. */
    private void look(Promised step) {
        SentReminder said = new SentReminder(
                new Deadline.Run(SlaClock.RESOLUTION, step.agency(), step.saidAt()),
                new Reminder.Mark(Reminder.Kind.PROMISED, 0));
        if (sent.contains(said)) {
            return;
        }
        OfficeTime office = time.timeOf(step.agency(), agencies);
        Instant due = step.morning(office);
        Instant awake = office.calendar().open(due.isAfter(now) ? due : now, office.zone());
        if (awake.isAfter(now)) {
            lookAgain(awake);
        } else {
            fresh.add(said);
            told.add(new Told(Recipient.liaison(step.agency()), NoticeKind.STEP_TODAY));
        }
    }

    private void look(Deadline deadline) {
        Set<Reminder.Mark> marks = sent.stream()
                .filter(reminder -> reminder.run().equals(deadline.run()))
                .map(SentReminder::mark)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Reminder> due = Reminders.due(deadline, marks, now);
        if (!due.isEmpty()) {
            Reminder last = due.get(due.size() - 1);
            Optional<Recipient> office = recipient(deadline, last);
            Instant awake = awake(deadline, office.map(Recipient::agency).orElse(null));
            if (awake.isAfter(now)) {
                lookAgain(awake);
                return;
            }
            due.forEach(reminder -> {
                marks.add(reminder.mark());
                fresh.add(new SentReminder(deadline.run(), reminder.mark()));
            });
            office.ifPresent(to -> told.add(new Told(to, kind(deadline, last))));
            reporterReminded |= isReporters(deadline);
        }
        Reminders.next(deadline, marks).ifPresent(this::lookAgain);
    }

    /** Now, or when the office of whoever is reminded opens. */
    private Instant awake(Deadline deadline, @Nullable AgencyId agency) {
        if (deadline.clock() == SlaClock.ON_SITE) {
            return now;
        }
        OfficeTime office = time.timeOf(agency, agencies);
        return office.calendar().open(now, office.zone());
    }

    private void lookAgain(Instant at) {
        next = next == null || at.isBefore(next) ? at : next;
    }

    private Optional<Recipient> recipient(Deadline deadline, Reminder reminder) {
        return Escalation.of(
                deadline.clock(),
                deadline.agency() == null ? report.agency().orElse(null) : deadline.agency(),
                reminder.level(),
                report.governor(),
                agencies,
                agency -> report.accuses(agency, agencies));
    }

    private static boolean isReporters(Deadline deadline) {
        return deadline.clock().whose() == SlaClock.Whose.REPORTER;
    }

    private static NoticeKind kind(Deadline deadline, Reminder reminder) {
        if (deadline.clock() == SlaClock.ON_SITE) {
            return NoticeKind.EMERGENCY;
        }
        return switch (reminder.mark().kind()) {
            case HALF, THREE_QUARTERS -> NoticeKind.DUE_SOON;
            case DUE, LATE -> NoticeKind.OVERDUE;
            case PROMISED -> NoticeKind.STEP_TODAY;
        };
    }
}

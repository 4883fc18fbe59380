package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.notification.SentReminders;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import java.time.Instant;
import java.util.List;
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

    private final Casework casework;
    private final Announcer announcer;

    Reminding(Casework casework) {
        this.casework = casework;
        this.announcer = new Announcer(casework);
    }

    /** Looks at every report that waits for it. Returns of how many somebody was reminded. */
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
    void lookAgain(Report report, AgencyTree agencies) {
        ReminderRound round = round(report, agencies, casework.now());
        book().lookAgain(report, round.fresh().isEmpty() ? round.next() : casework.now());
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
        ReminderRound round = round(report, casework.storage().agencies().tree(), now);
        if (!book().claim(report, waitedFrom, round.next())) {
            return false;
        }
        book().keep(report.id(), round.fresh());
        round.told().forEach(notice -> announcer.remind(report, notice.to(), notice.kind(), now));
        boolean reporterTold = round.isReporterReminded() && announcer.remindsReporter(report, now);
        return reporterTold || !round.told().isEmpty();
    }

    private ReminderRound round(Report report, AgencyTree agencies, Instant now) {
        return ReminderRound.of(report, agencies, casework.house().time(), book().of(report.id()), now);
    }

    private List<DueReport> waiting(@Nullable DueReport after) {
        return casework.inTransaction(() -> book().waiting(casework.now(), after, BATCH));
    }

    private SentReminders book() {
        return casework.storage().sentReminders();
    }
}

package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.Standing;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadline;
import id.lapor.sla.Deadlines;
import id.lapor.sla.FollowUpColor;
import id.lapor.workflow.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Everything here happens on the hour, and days end on the hour. */
class RedTimeLawsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Property(tries = 60)
    void aReportWasRedForAsManyHoursAsSomebodyWouldHaveSeenWhoLookedEveryHour(@ForAll Random random) {
        Told told = new ToldAtRandom(random).report().after(Duration.ofHours(random.nextInt(300)));
        List<HistoryEntry> history = told.report().history();
        long red = 0;
        for (Instant hour = history.get(0).at(); hour.isBefore(told.now()); hour = hour.plus(HOUR)) {
            red += isRed(told, upTo(history, hour), hour) ? 1 : 0;
        }
        assertThat(told.facts().course().red()).as("%s", told).isEqualTo(Duration.ofHours(red));
    }

    private static List<HistoryEntry> upTo(List<HistoryEntry> history, Instant moment) {
        return history.stream().filter(entry -> !entry.at().isAfter(moment)).toList();
    }

    /** As it was to be seen then, without knowing what came later. */
    private static boolean isRed(Told told, List<HistoryEntry> history, Instant moment) {
        Standing standing = Standing.of(history);
        Deadlines deadlines = told.deadlines(history);
        Deadline governing = deadlines.governing(standing.status()).orElse(null);
        boolean overdue = governing != null && !moment.isBefore(governing.dueAt());
        FollowUpColor color = ColorPolicy.byDeadline().colorOf(standing.worst(), overdue, standing.answered());
        return standing.status().isOpen() && color == FollowUpColor.RED;
    }
}

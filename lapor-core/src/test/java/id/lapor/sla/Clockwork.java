package id.lapor.sla;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The deadlines of a report whose agencies lie in three zones, by one of two policies. */
final class Clockwork {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(Holidays.indonesia());
    static final SlaPolicy MIXED = SlaPolicy.standard()
            .named("mixed", LocalDate.of(2026, 1, 1))
            .with(SlaClock.VERIFICATION, TimeLimit.workingTime(Duration.ofHours(8)))
            .with(SlaClock.FIRST_REPLY, TimeLimit.workingTime(Duration.ofHours(12)))
            .with(SlaClock.RE_ANSWER, TimeLimit.roundTheClock(Duration.ofHours(60)))
            .with(SlaClock.RESOLUTION, TimeLimit.calendarDays(9));

    private static final Map<AgencyId, ZoneId> ZONES =
            Map.of(City.DISHUB, ZoneId.of("Asia/Makassar"), City.BINA_MARGA, ZoneId.of("Asia/Jayapura"));

    private Clockwork() {}

    static List<Deadline> of(SlaClock clock, List<Deadline> all) {
        return all.stream().filter(deadline -> deadline.clock() == clock).toList();
    }

    static SlaPolicy policy(Random random) {
        return random.nextBoolean() ? SlaPolicy.standard() : MIXED;
    }

    /** A complaint, unless it was sorted otherwise. */
    static Classification kind(List<HistoryEntry> history) {
        Classification kind = Classification.COMPLAINT;
        for (HistoryEntry entry : history) {
            kind = entry.effect() instanceof Effect.Sorted sorted ? sorted.to() : kind;
        }
        return kind;
    }

    static List<Deadline> all(List<HistoryEntry> history, SlaPolicy policy, WorkingCalendar calendar) {
        return deadlines(history, policy, calendar).all();
    }

    static Deadlines deadlines(List<HistoryEntry> history, SlaPolicy policy, WorkingCalendar calendar) {
        return Deadlines.of(
                history,
                policy,
                kind(history),
                true,
                agency ->
                        new OfficeTime(calendar, agency == null ? Agency.WIB : ZONES.getOrDefault(agency, Agency.WIB)));
    }
}

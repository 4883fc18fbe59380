package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an agency used of its time, and what the reporter took of it, is told by the history. */
class ElapsedTest {

    private static final OfficeTime OFFICE = new OfficeTime(
            new WorkingCalendar(Holidays.indonesia(), OfficeHours.mondayToFriday("09:00-12:00", "13:00-17:00")),
            Agency.WIB);
    private static final Pause ASKED = new Pause(at("2026-06-03T10:00"), at("2026-06-08T10:00"));

    @Test
    void daysInWhichTheReporterWasAskedAreNotTheAgencys() {
        Deadline reply = deadline(TimeLimit.workingDays(5), null, null);
        assertThat(reply.elapsed(at("2026-06-09T09:00"))).isEqualTo(2);
        assertThat(reply.paused(at("2026-06-09T09:00"))).isEqualTo(3);
        assertThat(reply.paused(at("2026-06-04T09:00"))).isEqualTo(1);
        assertThat(reply.dueOn()).isEqualTo("2026-06-12");
    }

    @Test
    void hoursAreCountedWhileTheOfficeIsOpen() {
        Deadline reply = deadline(TimeLimit.workingTime(Duration.ofHours(10)), null, null);
        assertThat(reply.elapsed(at("2026-06-02T13:30"))).isEqualTo(150);
        assertThat(reply.elapsed(at("2026-06-08T10:00"))).isEqualTo(reply.elapsed(at("2026-06-03T10:00")));
    }

    @Test
    void nothingIsCountedOnceItStoppedOrWhileItIsHeld() {
        Deadline met = deadline(TimeLimit.workingDays(5), at("2026-06-09T10:00"), null);
        assertThat(met.elapsed(at("2026-07-30T10:00"))).isEqualTo(2);
        Deadline held = deadline(TimeLimit.workingDays(5), null, at("2026-06-09T10:00"));
        assertThat(held.elapsed(at("2026-07-30T10:00"))).isEqualTo(2);
    }

    @Property
    void whoUsedMoreThanTheLimitIsLateAndWhoIsInTimeUsedNoMore(
            @ForAll @IntRange(min = 1, max = 40) int days, @ForAll @IntRange(min = 0, max = 100_000) int minutes) {
        Deadline deadline = deadline(TimeLimit.workingDays(days), null, null);
        Instant now = deadline.startedAt().plus(Duration.ofMinutes(minutes));
        boolean late = deadline.state(now) == DeadlineState.OVERDUE;
        assertThat(late || deadline.elapsed(now) <= days).isTrue();
    }

    private static Deadline deadline(TimeLimit limit, @Nullable Instant stoppedAt, @Nullable Instant heldSince) {
        return Deadline.reckoned(
                new Deadline.Run(SlaClock.FIRST_REPLY, null, at("2026-06-02T10:00")),
                null,
                limit,
                List.of(ASKED),
                null,
                OFFICE,
                stoppedAt,
                heldSince);
    }

    private static Instant at(String wib) {
        return SettableClock.wib(wib);
    }
}

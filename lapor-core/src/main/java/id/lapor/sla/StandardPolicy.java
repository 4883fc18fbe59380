package id.lapor.sla;

import static id.lapor.sla.ClockLimit.Confidence.DEFAULT;
import static id.lapor.sla.ClockLimit.Confidence.PRACTICE;
import static id.lapor.sla.ClockLimit.Confidence.PUBLISHED;
import static id.lapor.sla.TimeLimit.calendarDays;
import static id.lapor.sla.TimeLimit.roundTheClock;
import static id.lapor.sla.TimeLimit.workingDays;

import com.google.common.collect.ImmutableMap;
import id.lapor.subject.Classification;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The public standard of SP4N-LAPOR! as far as it is known, each limit with its source. The kind of day of the reporter's
 * silence is not published; the articles of PermenPANRB 5/2025 are not cited, since nobody here could read them.
 */
final class StandardPolicy {

    private static final String PUBLIC_STEPS = "App Store text of SP4N-LAPOR!, FAQ on blog.lapor.go.id";
    private static final String OWN = "decided by this project";
    private static final TimeLimit SILENCE_OF_THE_UNKNOWN = workingDays(30);

    // spotless:off
    static final SlaPolicy SP4N_2026 = new SlaPolicy("sp4n-2026", LocalDate.EPOCH, ImmutableMap.<SlaClock, ClockLimit>builder()
            .put(SlaClock.VERIFICATION,   ClockLimit.of(workingDays(3), PUBLIC_STEPS, PUBLISHED))
            .put(SlaClock.FIRST_REPLY,    ClockLimit.of(workingDays(5), PUBLIC_STEPS, PUBLISHED))
            .put(SlaClock.RE_ANSWER,      ClockLimit.of(workingDays(5), OWN, DEFAULT))
            .put(SlaClock.RESOLUTION,     ClockLimit.of(workingDays(14), "published practice of agencies", PRACTICE)
                    .forKind(Classification.INFORMATION_REQUEST, workingDays(5))
                    .forKind(Classification.OVERSIGHT, workingDays(60)))
            .put(SlaClock.ON_SITE,        ClockLimit.of(roundTheClock(Duration.ofMinutes(20)), "practice of regions in disasters", PRACTICE))
            .put(SlaClock.REPORTER_REPLY, ClockLimit.of(workingDays(10), PUBLIC_STEPS + "; the kind of day is not published", PUBLISHED)
                    .forUnidentified(SILENCE_OF_THE_UNKNOWN))
            .put(SlaClock.COMPLETION,     ClockLimit.of(workingDays(10), "practice of LAPOR; UU 25/2009 art. 44 has 30 calendar days", PRACTICE)
                    .forUnidentified(SILENCE_OF_THE_UNKNOWN))
            .put(SlaClock.OBJECTION,      ClockLimit.of(calendarDays(30), OWN, DEFAULT))
            .put(SlaClock.BREACH_NOTICE,  ClockLimit.of(roundTheClock(Duration.ofHours(72)), "UU 27/2022 art. 46: 3 x 24 hours", PUBLISHED))
            .buildOrThrow());
    // spotless:on

    private StandardPolicy() {}
}

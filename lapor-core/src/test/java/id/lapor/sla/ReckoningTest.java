package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.sla.DayOff.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Ends of limits are what a walk through the calendar finds, and what holds of any of them. */
class ReckoningTest {

    private static final List<ZoneId> INDONESIA =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int CASES = 30;

    private final WorkingCalendar fiveDays = new WorkingCalendar(Holidays.of(List.of()));

    /** 350 offices with 30 cases each. */
    @Property(tries = 350)
    void everyEndIsTheOneThatAWalkFinds(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        World world = world(dice, INDONESIA.get(random.nextInt(INDONESIA.size())));
        for (int i = 0; i < CASES; i++) {
            assertAgreement(dice, world, dice.limit(world.slow().hours()));
        }
    }

    @Property(tries = 100)
    void daysEndAtMidnightWhereClocksAreSetForwardAndBack(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        World world = world(dice, BERLIN);
        for (int i = 0; i < CASES; i++) {
            assertAgreement(dice, world, dice.limitInDays());
        }
    }

    @Property(tries = 100)
    void aDayOffMoreBringsNoEndForward(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        World world = world(dice, INDONESIA.get(0));
        for (LocalDate day : dice.daysOff()) {
            Set<LocalDate> more = new TreeSet<>(world.slow().daysOff());
            more.add(day);
            World quieter = world(world.slow().hours(), more, world.slow().zone());
            for (int i = 0; i < CASES; i++) {
                Case one = caseOf(dice, world, dice.limit(world.slow().hours()));
                assertThat(quieter.end(one))
                        .as("%s with %s off too, %s", one, day, world)
                        .isAfterOrEqualTo(world.end(one));
            }
        }
    }

    @Property(tries = 100)
    void aPauseInTwoPiecesIsThePauseInOne(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        World world = world(dice, INDONESIA.get(1));
        for (int i = 0; i < CASES; i++) {
            Case one = caseOf(dice, world, dice.limit(world.slow().hours()));
            List<Pause> pieces = new ArrayList<>();
            for (Pause pause : one.pauses()) {
                Instant middle = pause.from()
                        .plusSeconds(random.nextInt(1
                                + (int) Duration.between(pause.from(), pause.to())
                                        .toSeconds()));
                pieces.add(new Pause(pause.from(), middle));
                pieces.add(new Pause(middle, pause.to()));
            }
            assertThat(world.end(new Case(one.start(), one.limit(), pieces)))
                    .as("%s in pieces, %s", one, world)
                    .isEqualTo(world.end(one));
        }
    }

    @Test
    void whoIsHeldOnTheLastDayAndGoesOnOnADayOffHasTheNextWorkingDay() {
        List<Pause> overTheWeekend = List.of(new Pause(at("2026-06-05T10:00"), at("2026-06-06T10:00")));

        assertThat(end("2026-06-02T10:00", TimeLimit.workingDays(3), overTheWeekend))
                .isEqualTo(at("2026-06-09T00:00"));
    }

    @Test
    void whatIsHeldAgainWhileTheOfficeRestsLosesNothing() {
        List<Pause> twice = List.of(
                new Pause(at("2026-06-05T10:00"), at("2026-06-06T10:00")),
                new Pause(at("2026-06-07T10:00"), at("2026-06-09T10:00")));

        assertThat(end("2026-06-02T10:00", TimeLimit.workingDays(3), twice)).isEqualTo(at("2026-06-10T00:00"));
    }

    private Instant end(String start, TimeLimit limit, List<Pause> pauses) {
        return Reckoning.end(at(start), limit, pauses, new OfficeTime(fiveDays, INDONESIA.get(0)));
    }

    private static Instant at(String wib) {
        return Instant.parse(wib + ":00+07:00");
    }

    private static void assertAgreement(OfficeDice dice, World world, TimeLimit limit) {
        Case one = caseOf(dice, world, limit);
        assertThat(world.end(one))
                .as("%s, %s", one, world)
                .isEqualTo(world.slow().end(one.start(), one.limit(), one.pauses()));
    }

    private static Case caseOf(OfficeDice dice, World world, TimeLimit limit) {
        Instant start = dice.start(world.slow().zone());
        return new Case(start, limit, dice.pauses(start));
    }

    private static World world(OfficeDice dice, ZoneId zone) {
        return world(dice.hours(), dice.daysOff(), zone);
    }

    private static World world(OfficeHours hours, Set<LocalDate> daysOff, ZoneId zone) {
        Holidays holidays = Holidays.of(daysOff.stream()
                .map(day -> new DayOff(day, Kind.LIBUR_NASIONAL, true, DayOff.EVERYWHERE, "-", "-"))
                .toList());
        return new World(
                new SlowClock(hours, daysOff, zone), new OfficeTime(new WorkingCalendar(holidays, hours), zone));
    }

    /** One limit that runs, with the spans in which it is held. */
    private record Case(Instant start, TimeLimit limit, List<Pause> pauses) {}

    /** The same office twice: to walk, and to reckon. */
    private record World(SlowClock slow, OfficeTime time) {

        Instant end(Case one) {
            return Reckoning.end(one.start(), one.limit(), one.pauses(), time);
        }

        @Override
        public String toString() {
            return slow.toString();
        }
    }
}

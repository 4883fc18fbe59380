package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.subject.Classification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What was promised is read as it was written, by later versions of the library too. */
class PolicyTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void theStandardIsWrittenInALineForEachClock() {
        assertThat(PolicyText.of(SlaPolicy.standard()).lines())
                .hasSize(SlaClock.values().length)
                .contains(
                        "RESOLUTION | 14 working days, OVERSIGHT 60 working days, INFORMATION_REQUEST 5 working days"
                                + " | PRACTICE | published practice of agencies",
                        "ON_SITE | 20 minutes | PRACTICE | practice of regions in disasters");
    }

    @Property
    void everyPolicyIsReadAsItWasWritten(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        SlaPolicy policy = SlaPolicy.standard().named("kota", DAY);
        for (SlaClock clock : SlaClock.values()) {
            ClockLimit limit = ClockLimit.of(
                    dice.limit(dice.hours()), "Perwal 3 | 2026", ClockLimit.Confidence.values()[random.nextInt(4)]);
            for (Classification kind : Classification.values()) {
                limit = random.nextBoolean() ? limit : limit.forKind(kind, dice.limitInDays());
            }
            policy = policy.with(clock, random.nextBoolean() ? limit : limit.forUnidentified(dice.limitInDays()));
        }
        assertThat(PolicyText.read("kota", DAY, PolicyText.of(policy))).isEqualTo(policy);
        assertThat(PolicyText.of(policy)).hasSizeLessThan(10_000);
    }

    @Test
    void clocksThatItDoesNotKnowArePassedOverAndThoseThatAreMissingAreTheStandards() {
        SlaPolicy read = PolicyText.read("kota", DAY, """
                SOMETHING_NEW | 3 working days | REGION | Perwal
                FIRST_REPLY | 8 working hours, SOME_KIND 9 working hours | SURE | Perwal 3/2026""");
        assertThat(read.limit(SlaClock.FIRST_REPLY))
                .isEqualTo(ClockLimit.of(
                        TimeLimit.workingTime(Duration.ofHours(8)), "Perwal 3/2026", ClockLimit.Confidence.REGION));
        assertThat(read.limit(SlaClock.OBJECTION))
                .isEqualTo(SlaPolicy.standard().limit(SlaClock.OBJECTION));
    }

    @Test
    void aLongSourceIsCutAndBreaksNoLine() {
        ClockLimit limit = ClockLimit.of(
                TimeLimit.workingDays(3), "Perwal\n3 | " + "x".repeat(9_000), ClockLimit.Confidence.REGION);
        SlaPolicy policy = SlaPolicy.standard().named("kota", DAY);
        for (SlaClock clock : SlaClock.values()) {
            policy = policy.with(clock, limit);
        }
        String text = PolicyText.of(policy);
        assertThat(text).hasSizeLessThan(10_000);
        SlaPolicy read = PolicyText.read("kota", DAY, text);
        assertThat(read.limit(SlaClock.RE_ANSWER).usual()).isEqualTo(TimeLimit.workingDays(3));
        assertThat(read.limit(SlaClock.RE_ANSWER).source())
                .startsWith("Perwal 3 | xxx")
                .hasSize(500);
    }
}

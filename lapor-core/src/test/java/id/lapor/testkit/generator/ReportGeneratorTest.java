package id.lapor.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import id.lapor.subject.Place;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportGeneratorTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Property(tries = 50)
    void everyDraftIsValid(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2_000) int perDay,
            @ForAll @IntRange(max = 3_000) int day) {
        GeneratorSettings settings = GeneratorSettings.standard()
                .startingOn(LocalDate.of(2024, 1, 1).plusDays(day))
                .reportsPerDay(perDay);

        ReportGenerator.seeded(seed).with(settings).stream()
                .limit(500)
                .forEach(report -> assertThat(VALIDATOR.validate(report.draft()))
                        .as(() -> report.story().title() + "\n" + report.story().text())
                        .isEmpty());
    }

    @Test
    void theSameSeedWritesTheSameReportsInEveryLocaleAndZone() {
        List<GeneratedReport> expected = first(2_000, 77);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(first(2_000, 77)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first(2_000, 78)).isNotEqualTo(expected);
    }

    /** Measurements of different days, JDKs and machines compare only as long as this holds. */
    @Test
    void theReportsOfASeedChangeOnlyOnPurpose() {
        Hasher hasher = Hashing.sha256().newHasher();
        first(5_000, 2026)
                .forEach(report -> hasher.putString(
                        report.arrivedAt() + "|" + report.story().title() + "|"
                                + report.story().text() + "|"
                                + spelledOut(report.story().place()) + "|" + report.sender() + "|"
                                + report.sender().secrecy(),
                        StandardCharsets.UTF_8));

        assertThat(hasher.hash())
                .as("phrases, shares or the order of draws have changed; if that was intended, put the new hash here")
                .hasToString("b8b301b2d2f58aec214146e152188e81a30ed669286895fd34c5ff5735f63245");
    }

    /** A place prints nothing of itself. */
    private static String spelledOut(Place place) {
        return "Place[description=" + place.description() + ", regionCode=" + place.regionCode() + ", latitude="
                + place.latitude() + ", longitude=" + place.longitude() + "]";
    }

    @Test
    void reportsComeInTheOrderOfTheirArrivalFromTheFirstDayOn() {
        GeneratorSettings settings = new GeneratorSettings(LocalDate.of(2025, 3, 3), 300, ZoneId.of("Asia/Jayapura"));
        List<Instant> arrivals = ReportGenerator.seeded(5).with(settings).stream()
                .limit(20_000)
                .map(GeneratedReport::arrivedAt)
                .toList();

        assertThat(arrivals).isSorted();
        assertThat(arrivals.get(0)).isBetween("2025-03-02T15:00:00Z", "2025-03-03T15:00:00Z");
        long days = arrivals.get(0).until(arrivals.get(19_999), ChronoUnit.DAYS);
        assertThat(20_000.0 / days).isBetween(290.0, 360.0);
    }

    @Test
    void fiftyThousandReportsLaterNothingMoreIsHeldThanADaysArrivals() throws IllegalAccessException {
        int perDay = 20;
        Iterator<GeneratedReport> reports =
                new Arrivals(3, GeneratorSettings.standard().reportsPerDay(perDay));
        reports.next();
        int heldAtFirst = ObjectGraph.sizeOf(reports);
        for (int i = 0; i < 50_000; i++) {
            reports.next();
        }

        assertThat(heldAtFirst).isGreaterThan(1_000);
        assertThat(ObjectGraph.sizeOf(reports)).isBetween(heldAtFirst - 5 * perDay, heldAtFirst + 5 * perDay);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        GeneratorSettings standard = GeneratorSettings.standard();
        assertThatThrownBy(() -> standard.reportsPerDay(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> standard.reportsPerDay(100_001)).hasMessageContaining("not 100001");
        assertThatThrownBy(() -> standard.in(ZoneId.of("Europe/Amsterdam"))).hasMessageContaining("Europe/Amsterdam");
    }

    private static List<GeneratedReport> first(int number, long seed) {
        return ReportGenerator.seeded(seed).stream().limit(number).toList();
    }
}

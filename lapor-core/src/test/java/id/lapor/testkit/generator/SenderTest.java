package id.lapor.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.subject.Channel;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static List<GeneratedReport> reports;

    @BeforeAll
    static void generate() {
        reports = ReportGenerator.seeded(112).stream().limit(20_000).toList();
    }

    @Test
    void whatTheDoorDoesNotAskForIsMissingInTheDraft() {
        assertThat(reports).allSatisfy(report -> {
            boolean asks = report.sender().choosesCategory();
            assertThat(report.draft().matter().category())
                    .isEqualTo(asks ? report.story().category() : null);
        });
        assertThat(reports.stream().filter(report -> report.sender().channel() == Channel.SMS))
                .noneMatch(report -> report.sender().choosesCategory());
    }

    @Test
    void nobodyWalksIntoAClosedOffice() {
        assertThat(reports.stream().filter(report -> report.sender().channel() == Channel.WALK_IN))
                .isNotEmpty()
                .allMatch(report -> local(report).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && local(report).getHour() >= 8
                        && local(report).getHour() < 15);
    }

    @Test
    void citizensAreInventedAndSomeReportAgainAndAgain() {
        Map<String, Identity> citizens = new HashMap<>();
        Multiset<String> reporting = HashMultiset.create();
        reports.forEach(report -> {
            if (report.sender().reporter() instanceof Reporter.Identified known) {
                assertThat(known.identity().phone()).matches("0899-0000-\\d{4}");
                assertThat(known.identity().email())
                        .satisfiesAnyOf(
                                none -> assertThat(none).isNull(),
                                email -> assertThat(email).endsWith("@example.org"));
                if (known.account() != null) {
                    assertThat(known.account()).matches("warga-\\d{6}");
                    assertThat(citizens.merge(known.account(), known.identity(), (first, again) -> first))
                            .isEqualTo(known.identity());
                    reporting.add(known.account());
                }
            }
        });
        assertThat(reporting.entrySet()).anyMatch(citizen -> citizen.getCount() >= 4);
        assertThat(reporting.entrySet().stream().filter(citizen -> citizen.getCount() == 1))
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void printingAReportTellsNothingOfIt() {
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.toString())
                    .doesNotContain(report.story().text(), report.story().title());
            if (report.sender().reporter() instanceof Reporter.Identified known) {
                assertThat(report.toString())
                        .doesNotContain(known.identity().name())
                        .doesNotContain(known.identity().phone());
            }
        });
    }

    @Test
    void numbersAndAddressesInTextsBelongToNobody() {
        Pattern foreign = Pattern.compile(
                "(?<![\\d-])0\\d{3}-(?!0000-)\\d{4}|08\\d{6}|@(?!example\\.org)\\w|://(?!\\w+\\.example\\.org)");

        assertThat(reports)
                .noneMatch(report -> foreign.matcher(report.story().text().toLowerCase(Locale.ROOT))
                        .find());
        assertThat(reports).anyMatch(report -> report.story().text().contains(".example.org"));
    }

    private static ZonedDateTime local(GeneratedReport report) {
        return report.arrivedAt().atZone(GeneratorSettings.standard().zone());
    }
}

package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.report.ArchiveReason;
import id.lapor.report.ReportDraft;
import id.lapor.report.Shade;
import id.lapor.sla.FollowUpColor;
import id.lapor.testkit.City;
import id.lapor.testkit.generator.GeneratedReport;
import id.lapor.testkit.generator.GeneratorSettings;
import id.lapor.testkit.generator.ReportGenerator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The figures that regions published come out of as many generated reports. */
class SeedFiguresTest {

    private static final long SEED = 2022;

    @Test
    void slemanFollowedUp2141Of2329In2022() {
        List<Told> reports = generated(2329, LocalDate.of(2022, 1, 1));
        reports.subList(0, 2141).forEach(SeedFiguresTest::answer);
        leave(reports.subList(2141, 2329));
        YearlySummaries years = YearlySummaries.of(facts(reports));
        Kpi kpi = Kpi.of(years.byYear().get(2022));
        assertThat(years.byYear()).containsOnlyKeys(2022);
        assertThat(kpi.received()).isEqualTo(2329);
        assertThat(kpi.followedUp()).isEqualTo(Share.of(2141, 2329));
        assertThat(kpi.followedUp().rest().count()).isEqualTo(188);
        assertThat(kpi.followedUp().permille()).isEqualTo(919);
        assertThat(kpi.counts().dropped().values()).isNotEmpty();
    }

    @Test
    void magelangRespondedTo90Point4PercentOfAllThatCameIn() {
        List<Told> reports = generated(500, LocalDate.of(2021, 1, 1));
        reports.subList(0, 300).forEach(SeedFiguresTest::answer);
        reports.subList(300, 452)
                .forEach(told -> told.days(1)
                        .delegated(City.DISHUB)
                        .days(1)
                        .started(City.DISHUB, LocalDate.ofInstant(told.now(), ZoneOffset.UTC)));
        leave(reports.subList(452, 500));
        Kpi kpi = Kpi.of(Summary.of(facts(reports)));
        assertThat(kpi.responded()).isEqualTo(Share.of(452, 500));
        assertThat(kpi.responded().permille()).isEqualTo(904);
        assertThat(kpi.responded().base()).isEqualTo(Share.Base.ALL_RECEIVED);
    }

    @Test
    void cirebonHad58In2017And17SoFarIn2018() {
        List<Told> reports = generated(58, LocalDate.of(2017, 1, 1));
        reports.addAll(generated(17, LocalDate.of(2018, 1, 1)));
        List<YearlySummaries.Comparison> years =
                YearlySummaries.of(facts(reports)).compared();
        assertThat(years).extracting(YearlySummaries.Comparison::year).containsExactly(2017, 2018);
        assertThat(years.get(0).figures().received()).isEqualTo(58);
        assertThat(years.get(1).figures().received()).isEqualTo(17);
        assertThat(years.get(1).more()).isEqualTo(17 - 58);
    }

    @Test
    void thePublishedFiguresAndTheKpisCountAlike() {
        List<Told> reports = new ToldAtRandom(new Random(SEED)).reports(200);
        List<Tally> tallies = reports.stream()
                .map(told -> new Tally(
                        new Shade(
                                told.standing().worst(), false, told.standing().answered()),
                        told.standing().responded(),
                        1))
                .toList();
        Figures figures = Figures.of(tallies, (status, overdue, answered) -> FollowUpColor.GREY);
        Kpi kpi = Kpi.of(Summary.of(facts(reports)));
        assertThat(kpi.received()).isEqualTo(figures.received());
        assertThat(kpi.responded().rate()).isEqualTo(figures.responseRate());
        assertThat(kpi.followedUp().rate()).isEqualTo(figures.followUpRate());
    }

    private static List<ReportFacts> facts(List<Told> reports) {
        return reports.stream().map(Told::facts).toList();
    }

    /** In no order, so that what becomes of a report has nothing to do with its day. */
    private static List<Told> generated(int number, LocalDate firstDay) {
        GeneratorSettings settings =
                GeneratorSettings.standard().startingOn(firstDay).reportsPerDay(1 + number / 250);
        List<Told> reports = new ArrayList<>(ReportGenerator.seeded(SEED).with(settings).stream()
                .limit(number)
                .map(SeedFiguresTest::told)
                .toList());
        Collections.shuffle(reports, new Random(SEED));
        return reports;
    }

    private static Told told(GeneratedReport report) {
        ReportDraft draft = report.draft();
        return Told.submittedAt(report.arrivedAt()).by(draft.channel()).about(draft.matter());
    }

    private static void answer(Told told) {
        told.days(1)
                .delegated(City.PUPR)
                .days(3)
                .answered(City.PUPR, Cause.WEAR)
                .days(2);
        if (told.now().getEpochSecond() % 2 == 0) {
            told.closed(4);
        }
    }

    /** Archived, withdrawn, transferred, or waiting: none of them leaves the denominator. */
    private static void leave(List<Told> reports) {
        for (int i = 0; i < reports.size(); i++) {
            Told told = reports.get(i).days(1);
            switch (i % 5) {
                case 0 -> told.archived(ArchiveReason.SPAM);
                case 1 -> told.withdrawn();
                case 2 -> told.transferred();
                case 3 -> told.delegated(City.DISHUB);
                default -> told.delegated(City.DISHUB).days(1).returned(City.DISHUB);
            }
        }
    }
}

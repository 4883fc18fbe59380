package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.subject.Channel;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

    private static final Quarter FIRST = new Quarter(2026, 1);

    private final List<ReportFacts> facts = new ArrayList<>();

    private void add(int reports, Told told) {
        for (int i = 0; i < reports; i++) {
            facts.add(told.facts());
        }
    }

    private PublishedFigures published() {
        return facts.stream().collect(PublishedFigures.collector(FIRST));
    }

    @Test
    void reportsOfTheQuarterAreCountedByEverythingThatIsPublished() {
        add(6, Told.submitted().on("jalan").delegated(City.PUPR));
        add(7, Told.submitted().on("sampah").by(Channel.WALK_IN));
        add(9, Told.submittedAt(SettableClock.wib("2026-04-01T00:00")).on("jalan"));
        PublishedFigures figures = published();
        assertThat(figures.quarter()).isEqualTo(FIRST);
        assertThat(figures.responded().total()).hasValue(13);
        assertThat(figures.responded().counts()).isEqualTo(Map.of(false, OptionalLong.of(13)));
        assertThat(figures.agencies().counts())
                .isEqualTo(Map.of("", OptionalLong.of(7), City.PUPR.value(), OptionalLong.of(6)));
        assertThat(figures.channels().counts())
                .isEqualTo(Map.of(Channel.WEBSITE, OptionalLong.of(6), Channel.WALK_IN, OptionalLong.of(7)));
        assertThat(figures.topics().rows()).containsExactly("jalan", "sampah");
        assertThat(figures.topics().columns()).containsExactly(Status.SUBMITTED, Status.DELEGATED);
        assertThat(figures.topics().rowTotals()).containsExactly(OptionalLong.of(6), OptionalLong.of(7));
    }

    @Test
    void whatIsNotCountedIsNoneUnlessTheTotalIsHidden() {
        add(6, Told.submitted());
        assertThat(published().responded().count(false)).hasValue(6);
        assertThat(published().responded().count(true)).hasValue(0);
        facts.subList(0, 2).clear();
        assertThat(published().responded().count(true)).isEmpty();
    }

    @Test
    void fewReportsAreNotShownAndNeitherIsWhatWouldTellThem() {
        add(4, Told.submitted().on("jalan").delegated(City.PUPR));
        add(20, Told.submitted().on("sampah").delegated(City.DISHUB));
        PublishedFigures figures = published();
        assertThat(figures.agencies().counts().values()).allMatch(OptionalLong::isEmpty);
        assertThat(figures.agencies().total()).hasValue(24);
        assertThat(figures.topics().cells()).allSatisfy(row -> assertThat(row).allMatch(OptionalLong::isEmpty));
    }

    @Test
    void ofFewerThanFiveReportsNothingIsShown() {
        add(4, Told.submitted().on("jalan").delegated(City.PUPR));
        assertThat(counts(published())).isNotEmpty().allMatch(OptionalLong::isEmpty);
    }

    /** Otherwise the difference between two lists would tell how many have no topic, or no agency. */
    @Property(tries = 100)
    void everyListIsAboutTheSameNumberOfReports(@ForAll Random random) {
        List<ReportFacts> all =
                new ToldAtRandom(random).reports(60).stream().map(Told::facts).toList();
        long number = all.stream()
                .filter(report -> FIRST.days().contains(report.submittedOn()))
                .count();
        PublishedFigures figures = all.parallelStream().collect(PublishedFigures.collector(FIRST));
        assertThat(List.of(
                        figures.responded().total(),
                        figures.answered().total(),
                        figures.topics().total(),
                        figures.agencies().total(),
                        figures.channels().total()))
                .allMatch(total -> total.isEmpty() || total.getAsLong() == number);
        assertThat(counts(figures)).allMatch(count -> count.orElse(0) == 0 || count.getAsLong() >= 5);
    }

    private static List<OptionalLong> counts(PublishedFigures figures) {
        return Stream.of(
                        figures.responded().counts().values().stream(),
                        figures.answered().counts().values().stream(),
                        figures.agencies().counts().values().stream(),
                        figures.channels().counts().values().stream(),
                        figures.topics().cells().stream().flatMap(List::stream),
                        figures.topics().rowTotals().stream(),
                        figures.topics().columnTotals().stream(),
                        Stream.of(figures.responded().total(), figures.topics().total()))
                .flatMap(each -> each)
                .toList();
    }
}

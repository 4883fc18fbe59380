package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.report.Narrowing;
import id.lapor.report.Page;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.report.SearchWords;
import id.lapor.report.TrackingNumber;
import id.lapor.storage.Storage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reports are found by the words they say, alike in every store. */
interface SearchContract {

    TextAnalysis TEXT = new IndonesianText();

    List<String> VOCABULARY = List.of(
            "lampu", "jalan", "mati", "lubang", "banjir", "selokan", "pohon", "tumbang", "ꦱ", "i\u0307", "ß", "%", "_",
            "'", "\\");

    Storage storage();

    @Test
    default void aReportIsFoundByAllOfItsWordsInAnyForm() {
        Report hole = saying(SearchWords.asked("jalannya berlubang parah di depan pasar Kebonpolo", TEXT));
        Report lamp = saying(SearchWords.asked("lampu jalan mati", TEXT));
        Report silent = SampleReports.kept(storage());

        assertThat(found("jln")).containsExactlyInAnyOrder(hole.tracking(), lamp.tracking());
        assertThat(found("lubang pasar kebonpolo")).containsExactly(hole.tracking());
        assertThat(found("lubang lampu")).isEmpty();
        assertThat(found("LAMPU")).containsExactly(lamp.tracking());
        assertThat(found("")).contains(silent.tracking());
    }

    @Test
    default void manyWordsFindWhatARecountFinds() {
        Random random = new Random(20261122);
        Map<TrackingNumber, Set<String>> said = new LinkedHashMap<>();
        storage().unitOfWork().inTransaction(() -> {
            for (int i = 0; i < 60; i++) {
                Set<String> words = some(random, 1 + random.nextInt(6));
                said.put(saying(words).tracking(), words);
            }
            return said;
        });
        for (int i = 0; i < 40; i++) {
            Set<String> asked = some(random, 1 + random.nextInt(3));
            for (Order order : List.of(Order.DUE, Order.NEWEST)) {
                assertThat(walk(asked, order))
                        .as("%s by %s", asked, order)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(said.entrySet().stream()
                                .filter(report -> report.getValue().containsAll(asked))
                                .map(Map.Entry::getKey)
                                .toList());
            }
        }
    }

    @Test
    default void otherWordsTakeThePlaceOfThoseBeforeAndAForgottenReportHasNone() {
        Report report = saying(Set.of("lampu", "budi"));
        storage().reports().findBy(report.id(), Set.of("lampu"));
        assertThat(walk(Set.of("budi"), Order.DUE)).isEmpty();
        assertThat(walk(Set.of("lampu"), Order.DUE)).containsExactly(report.tracking());

        storage().reports().forget(report.id());
        assertThat(walk(Set.of("lampu"), Order.DUE)).isEmpty();
        storage().reports().findBy(report.id(), Set.of());
        assertThat(walk(Set.of(), Order.DUE)).containsExactly(report.tracking());
    }

    @Test
    default void wordsThatAreUndoneFindNothing() {
        Report report = saying(Set.of("lampu"));
        try {
            storage().unitOfWork().inTransaction(() -> {
                storage().reports().findBy(report.id(), Set.of("jalan"));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(walk(Set.of("lampu"), Order.DUE)).containsExactly(report.tracking());
        }
        assertThat(walk(Set.of("jalan"), Order.DUE)).isEmpty();
    }

    @Test
    default void theMostAndTheLongestWordsFit() {
        Set<String> most = IntStream.range(0, 1_000)
                .mapToObj(i -> String.format("%040d", i))
                .collect(Collectors.toSet());
        Report report = saying(most);

        assertThat(walk(Set.of(String.format("%040d", 999)), Order.NEWEST)).containsExactly(report.tracking());
    }

    private Report saying(Set<String> words) {
        return storage().unitOfWork().inTransaction(() -> {
            Report report = SampleReports.kept(storage());
            storage().reports().findBy(report.id(), words);
            return report;
        });
    }

    private static Set<String> some(Random random, int count) {
        Set<String> words = new HashSet<>();
        while (words.size() < count) {
            words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return words;
    }

    private List<TrackingNumber> found(String typed) {
        return walk(SearchWords.asked(typed, TEXT), Order.DUE);
    }

    private List<TrackingNumber> walk(Set<String> words, Order order) {
        Scope scope = Scope.of(Scope.Kind.ORDINARY);
        ReportQuery query = new ReportQuery(scope, Narrowing.saying(words), order, NOW, null, 200);
        Page<ReportLine> page = storage().reports().page(query);
        assertThat(page.next()).isNull();
        return page.lines().stream().map(ReportLine::tracking).toList();
    }
}

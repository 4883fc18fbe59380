package id.lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import id.lapor.corpus.Corpus;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Learns from the half of the labelled reports that was tuned on, and suggests for the half that was never looked at. */
class RoutingMeasuredTest {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final Topics TOPICS = Topics.common(ANALYSIS);

    private final Corpus corpus = Corpus.of("routing");
    private final AgencyTree agencies = AgencyTree.of(corpus.tuned().stream()
            .map(Corpus.Row::label)
            .distinct()
            .map(agency -> Agency.of(agency, agency))
            .toList());

    @Test
    void mostReportsAreSuggestedToTheAgencyThatAPersonNames() {
        RoutingMemory memory = RoutingMemory.learn(delegations(corpus.tuned()), TOPICS);
        int first = 0;
        int inThree = 0;
        int silent = 0;
        double claimed = 0;
        for (Corpus.Row row : corpus.heldOut()) {
            List<LearnedSuggestion> suggestions = memory.suggest(matter(row), text(row), agencies);
            List<String> named = suggestions.stream()
                    .limit(3)
                    .map(suggestion -> suggestion.agency().value())
                    .toList();
            first += named.indexOf(row.label()) == 0 ? 1 : 0;
            inThree += named.contains(row.label()) ? 1 : 0;
            silent += named.isEmpty() ? 1 : 0;
            claimed += named.isEmpty() ? 0 : suggestions.get(0).share();
        }
        double all = corpus.heldOut().size();
        double baseline = mostFrequentOfCategory() / all;
        System.out.printf(
                Locale.ROOT,
                "routing: first %.3f, in three %.3f, silent %d of %.0f, mean share of the first %.3f, baseline (most"
                        + " frequent of the category) %.3f, learned from %d%n",
                first / all,
                inThree / all,
                silent,
                all,
                claimed / (all - silent),
                baseline,
                memory.size());
        assertThat(claimed / (all - silent)).isBetween(first / all - 0.1, first / all + 0.1);
        assertThat(first / all).isGreaterThan(Math.max(0.78, baseline + 0.15));
        assertThat(inThree / all).isGreaterThan(0.91);
    }

    @Test
    void whatAnInstallationReckonsOfItselfAgreesWithWhatIsMeasured() {
        List<PastDelegation> inOrder = new ArrayList<>(delegations(corpus.tuned()));
        inOrder.addAll(delegations(corpus.heldOut()));
        RoutingAccuracy accuracy = RoutingAccuracy.of(inOrder, corpus.heldOut().size(), TOPICS, agencies);
        System.out.println("routing, prequential: " + accuracy);
        assertThat(accuracy.reports()).isEqualTo(corpus.heldOut().size());
        assertThat(accuracy.first() * 100).isGreaterThan(accuracy.reports() * 75);
    }

    private double mostFrequentOfCategory() {
        Map<String, Multiset<String>> byCategory = new TreeMap<>();
        corpus.tuned()
                .forEach(row -> byCategory
                        .computeIfAbsent(row.fields().get(0), category -> HashMultiset.create())
                        .add(row.label()));
        return corpus.heldOut().stream()
                .filter(row -> byCategory.containsKey(row.fields().get(0)))
                .filter(row -> Multisets.copyHighestCountFirst(
                                byCategory.get(row.fields().get(0)))
                        .iterator()
                        .next()
                        .equals(row.label()))
                .count();
    }

    private static List<PastDelegation> delegations(List<Corpus.Row> rows) {
        return rows.stream()
                .map(row -> PastDelegation.of(AgencyId.of(row.label()), matter(row), text(row), ANALYSIS)
                        .orElseThrow())
                .toList();
    }

    private static Matter matter(Corpus.Row row) {
        String category = row.fields().get(0);
        String region = row.fields().get(1);
        return new Matter(
                Classification.COMPLAINT,
                category.isBlank() ? null : category,
                "",
                new Place("", region.isBlank() ? null : region, null, null),
                null);
    }

    private static String text(Corpus.Row row) {
        return row.fields().get(2);
    }
}

package id.lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.Wording;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoutingLearningTest {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final Topics TOPICS = Topics.common(ANALYSIS);
    private static final List<String> NAMES = List.of("dinas-pupr", "dlh", "disdik", "dishub");
    private static final AgencyTree AGENCIES =
            AgencyTree.of(NAMES.stream().map(name -> Agency.of(name, name)).toList());
    private static final double ROUNDING = 1e-9;

    @Property(tries = 300)
    void theOrderInWhichIsLearnedChangesNothing(@ForAll("pasts") List<PastDelegation> past, @ForAll Random random) {
        List<PastDelegation> shuffled = new ArrayList<>(past);
        Collections.shuffle(shuffled, random);
        assertThat(RoutingMemory.learn(shuffled, TOPICS, 4)).isEqualTo(RoutingMemory.learn(past, TOPICS, 4));
    }

    /** With every word known already, as {@link RoutingMemory} promises. */
    @Property(tries = 300)
    void oneMoreForAnAgencyNeverLowersItsShare(
            @ForAll("pasts") List<PastDelegation> half, @ForAll("delegations") PastDelegation more) {
        List<PastDelegation> past = new ArrayList<>(half);
        past.addAll(half);
        List<PastDelegation> longer = new ArrayList<>(past);
        longer.add(more);
        assertThat(share(longer, more)).isGreaterThanOrEqualTo(share(past, more) - ROUNDING);
    }

    @Property(tries = 300)
    void sharesAreRankedAndSumUpToOneAtMost(
            @ForAll("pasts") List<PastDelegation> past, @ForAll("delegations") PastDelegation asked) {
        List<LearnedSuggestion> suggestions = suggest(past, asked);
        assertThat(suggestions.stream().mapToDouble(LearnedSuggestion::share).sum())
                .isLessThanOrEqualTo(1 + ROUNDING);
        assertThat(suggestions)
                .hasSizeLessThanOrEqualTo(5)
                .isSortedAccordingTo((one, other) -> Double.compare(other.share(), one.share()));
        assertThat(suggestions)
                .flatExtracting(LearnedSuggestion::precedents)
                .allSatisfy(precedent -> assertThat(precedent.of()).isLessThanOrEqualTo(past.size()));
    }

    @Property(tries = 100)
    void theAccuracyIsThatOfSuggestingEachFromThoseBeforeIt(@ForAll("pasts") List<PastDelegation> past) {
        int first = 0;
        int inThree = 0;
        int silent = 0;
        for (int at = 0; at < past.size(); at++) {
            List<AgencyId> few = suggest(past.subList(0, at), past.get(at)).stream()
                    .limit(3)
                    .map(LearnedSuggestion::agency)
                    .toList();
            first += few.indexOf(past.get(at).agency()) == 0 ? 1 : 0;
            inThree += few.contains(past.get(at).agency()) ? 1 : 0;
            silent += few.isEmpty() ? 1 : 0;
        }
        assertThat(RoutingAccuracy.of(past, past.size(), TOPICS, AGENCIES))
                .isEqualTo(new RoutingAccuracy(past.size(), silent, first, inThree));
    }

    @Test
    void theAccuracyIsSaidOfTheLatestOnly() {
        PastDelegation school = delegation("disdik", "pendidikan", "33.71.01", "guru sekolah");
        PastDelegation drain = delegation("dinas-pupr", "banjir", "33.71.01", "got mampet");
        List<PastDelegation> past = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            past.add(school);
            past.add(drain);
        }
        past.add(delegation("dlh", "banjir", "33.71.01", "got mampet"));
        RoutingAccuracy accuracy = RoutingAccuracy.of(past, 10, TOPICS, AGENCIES);
        assertThat(accuracy).isEqualTo(new RoutingAccuracy(10, 0, 9, 9));
        assertThat(accuracy.sentence(Wording.INDONESIAN)).startsWith("Usulan cocok pada 9 dari 10 laporan terakhir");
        assertThat(accuracy.sentence(Locale.ENGLISH)).startsWith("Suggestions were right for 9 of the last 10 reports");
    }

    @Test
    void withoutReportsNothingIsClaimed() {
        assertThat(RoutingAccuracy.of(List.of(), 100, TOPICS, AGENCIES).sentence(Wording.INDONESIAN))
                .isEqualTo("Belum ada laporan yang dapat menilai usulan.");
        List<PastDelegation> one = List.of(delegation("disdik", "", "", "guru"));
        assertThat(RoutingAccuracy.of(one, 100, TOPICS, AGENCIES)).isEqualTo(new RoutingAccuracy(1, 1, 0, 0));
        assertThat(RoutingAccuracy.of(one, -1, TOPICS, AGENCIES).reports()).isZero();
    }

    @Provide
    Arbitrary<List<PastDelegation>> pasts() {
        return delegations().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<PastDelegation> delegations() {
        Arbitrary<String> text = Arbitraries.of(
                        "got", "mampet", "guru", "sampah", "lubang", "lampu", "merah", "blumbang", "xyzzy")
                .list()
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("jalan", "banjir", ""),
                        Arbitraries.of("33.71.01", "33.71.03.1001", "33.71", ""),
                        text)
                .as(RoutingLearningTest::delegation);
    }

    private static PastDelegation delegation(String agency, String category, String region, String text) {
        return new PastDelegation(
                AgencyId.of(agency),
                Classification.COMPLAINT,
                category.isEmpty() ? null : category,
                region.isEmpty() ? null : region,
                ANALYSIS.contentWords(text));
    }

    /** 0 where it is not suggested. */
    private static double share(List<PastDelegation> past, PastDelegation asked) {
        return suggest(past, asked).stream()
                .filter(suggestion -> suggestion.agency().equals(asked.agency()))
                .mapToDouble(LearnedSuggestion::share)
                .findFirst()
                .orElse(0);
    }

    private static List<LearnedSuggestion> suggest(List<PastDelegation> past, PastDelegation asked) {
        Matter matter = new Matter(
                Classification.COMPLAINT, asked.category(), "", new Place("", asked.region(), null, null), null);
        return RoutingMemory.learn(past, TOPICS).suggest(matter, String.join(" ", asked.words()), AGENCIES);
    }
}

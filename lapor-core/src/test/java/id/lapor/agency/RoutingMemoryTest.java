package id.lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.Wording;
import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingMemoryTest {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final Topics TOPICS = Topics.common(ANALYSIS);
    private static final Agency PUPR = Agency.of("dinas-pupr", "Dinas PUPR");
    private static final Agency DLH = Agency.of("dlh", "Dinas Lingkungan Hidup");
    private static final Agency DISDIK = Agency.of("disdik", "Dinas Pendidikan");
    private static final AgencyTree AGENCIES = AgencyTree.of(List.of(PUPR, DLH, DISDIK));

    @Test
    void whatADistrictDoesOtherwiseIsLearnedAndSaidWithItsCounts() {
        RoutingMemory memory = memory(drainsGoToTheEnvironmentOfficeInOneDistrict());
        LearnedSuggestion here = first(memory, "Got di depan rumah mampet", "33.71.03.1002");
        LearnedSuggestion elsewhere = first(memory, "Got di depan rumah mampet", "33.71.01");
        assertThat(here.agency()).isEqualTo(DLH.id());
        assertThat(elsewhere.agency()).isEqualTo(PUPR.id());
        assertThat(sentence(here, Wording.INDONESIAN))
                .contains(
                        "12 dari 14 laporan tentang saluran air (\"got\", \"mampet\") di 33.71.03 diteruskan ke instansi"
                                + " ini.");
        assertThat(sentence(elsewhere, Locale.ENGLISH))
                .contains("20 of 20 reports about drains (\"got\", \"mampet\") in 33.71.01 went to this agency.");
    }

    @Test
    void everyKindOfPrecedentReadsInBothLanguages() {
        for (Precedent.Kind kind : Precedent.Kind.values()) {
            for (String district : new String[] {null, "33.71.03"}) {
                Precedent precedent = new Precedent(kind, "jalan", List.of("jalan"), district, 2, 3);
                assertThat(precedent.sentence(Wording.INDONESIAN, Categories.common()))
                        .startsWith("2 dari 3 laporan")
                        .doesNotContain("{", "}");
                assertThat(precedent.sentence(Locale.ENGLISH, Categories.common()))
                        .startsWith("2 of 3 reports")
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    void wordsOfTheRegionAreLearnedThatNoListKnows() {
        List<PastDelegation> past = new ArrayList<>(Collections.nCopies(6, past(DISDIK, null, null, "blumbang xyzzy")));
        past.addAll(Collections.nCopies(6, past(PUPR, null, null, "ngawur")));
        LearnedSuggestion suggestion = first(memory(past), "Xyzzy, tolong!", null);
        assertThat(suggestion.agency()).isEqualTo(DISDIK.id());
        assertThat(sentence(suggestion, Wording.INDONESIAN))
                .isEqualTo("6 dari 6 laporan dengan kata \"xyzzy\" diteruskan ke instansi ini.");
    }

    @Test
    void oneReportIsNoPattern() {
        RoutingMemory memory = memory(List.of(past(DISDIK, "pendidikan", "33.71.01", "guru sekolah")));
        assertThat(suggest(memory, "Guru sekolah kami", "33.71.01")).isEmpty();
        assertThat(memory.size()).isEqualTo(1);
    }

    @Test
    void theDistrictAloneIsNoReason() {
        RoutingMemory memory = memory(Collections.nCopies(9, past(DISDIK, null, "33.71.01", "guru sekolah")));
        assertThat(suggest(memory, "Entah apa", "33.71.01")).isEmpty();
        assertThat(suggest(RoutingMemory.none(TOPICS), "Guru sekolah kami", "33.71.01"))
                .isEmpty();
    }

    @Test
    void whoTookOverInheritsThePrecedentsAndWhoIsGoneGetsNone() {
        List<PastDelegation> past = new ArrayList<>(Collections.nCopies(4, past(DISDIK, null, null, "guru sekolah")));
        past.addAll(Collections.nCopies(3, past(DLH, null, null, "sampah")));
        past.addAll(Collections.nCopies(3, past(PUPR, null, null, "guru sekolah")));
        AgencyTree merged = AgencyTree.of(List.of(DLH, DISDIK.closedInFavourOf(DLH.id())));
        List<LearnedSuggestion> suggestions =
                memory(past).suggest(matter(Classification.COMPLAINT, null, null), "guru sekolah", merged);
        assertThat(suggestions).extracting(LearnedSuggestion::agency).containsExactly(DLH.id());
        assertThat(suggestions.get(0).precedents().get(0))
                .extracting(Precedent::hits, Precedent::of)
                .containsExactly(4, 7);
    }

    @Test
    void oversightComplaintsAreNeitherLearnedNorSuggestedFor() {
        Matter oversight = matter(Classification.OVERSIGHT, "pendidikan", null);
        assertThat(PastDelegation.of(DISDIK.id(), oversight, "guru sekolah", ANALYSIS))
                .isEmpty();
        assertThatThrownBy(() ->
                        new PastDelegation(DISDIK.id(), Classification.OVERSIGHT, null, null, List.of("rahasiasekali")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("disdik")
                .hasMessageNotContaining("rahasiasekali");
        RoutingMemory memory = memory(Collections.nCopies(9, past(DISDIK, "pendidikan", null, "guru sekolah")));
        assertThat(memory.suggest(oversight, "guru sekolah", AGENCIES)).isEmpty();
    }

    @Test
    void wordsOfOneReportAndNumbersAreForgotten() {
        List<PastDelegation> past =
                new ArrayList<>(Collections.nCopies(5, past(PUPR, null, null, "glodog 08123456789")));
        past.add(past(DISDIK, null, null, "suwarni"));
        past.add(past(DISDIK, null, null, ""));
        assertThat(suggest(memory(past), "suwarni", null)).isEmpty();
        assertThat(suggest(memory(past), "08123456789", null)).isEmpty();
        assertThat(suggest(memory(past), "glodog", null)).isNotEmpty();
    }

    @Test
    void onlyTheMostFrequentWordsAreKept() {
        List<PastDelegation> past = new ArrayList<>(Collections.nCopies(5, past(PUPR, null, null, "glodog")));
        past.addAll(Collections.nCopies(4, past(DISDIK, null, null, "xyzzy")));
        RoutingMemory memory = RoutingMemory.learn(past, TOPICS, 1);
        assertThat(suggest(memory, "glodog", null)).isNotEmpty();
        assertThat(suggest(memory, "xyzzy", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "\uD83D\uDE2D\uD83D\uDE2D",
                "\uD800",
                "\uDC00 got \uD800",
                "GOT MAMPET!!!",
                "{0} '' {",
                "١٢٣"
            })
    void anyTextIsReadAndNothingIsInvented(String text) {
        RoutingMemory memory = memory(drainsGoToTheEnvironmentOfficeInOneDistrict());
        for (String region : new String[] {null, "", "33", "33.71.03", "Magelang", "99.99.99.9999"}) {
            assertThat(suggest(memory, text, region))
                    .allSatisfy(suggestion -> assertThat(suggestion.share()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void longTextsAreReadToABound() {
        RoutingMemory memory = memory(drainsGoToTheEnvironmentOfficeInOneDistrict());
        assertThat(suggest(memory, "got mampet ".repeat(2_000), "33.71.03")
                        .get(0)
                        .agency())
                .isEqualTo(DLH.id());
        assertThat(suggest(memory, "x".repeat(20_000), "33.71.03")).isEmpty();
        assertThat(suggest(memory, "got,".repeat(5_000), "33.71.03")
                        .get(0)
                        .precedents()
                        .get(0)
                        .words())
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(30));
        assertThat(past(DLH, null, null, "got mampet ".repeat(2_000)).words()).hasSize(500);
    }

    @Test
    void nothingPrintsAWordOfACitizen() {
        PastDelegation past = past(DISDIK, "pendidikan", null, "suwarni suwarni guru");
        RoutingMemory memory = memory(List.of(past, past, past));
        assertThat(List.of(past, memory, suggest(memory, "suwarni guru", null)).toString())
                .contains("disdik")
                .doesNotContain("suwarni");
    }

    private static List<PastDelegation> drainsGoToTheEnvironmentOfficeInOneDistrict() {
        List<PastDelegation> past = new ArrayList<>();
        past.addAll(Collections.nCopies(12, past(DLH, null, "33.71.03.1001", "got mampet")));
        past.addAll(Collections.nCopies(2, past(PUPR, null, "33.71.03", "got mampet")));
        past.addAll(Collections.nCopies(20, past(PUPR, null, "33.71.01", "got mampet")));
        past.addAll(Collections.nCopies(8, past(DISDIK, null, "33.71.03", "guru sekolah")));
        return past;
    }

    private static RoutingMemory memory(List<PastDelegation> past) {
        return RoutingMemory.learn(past, TOPICS);
    }

    private static LearnedSuggestion first(RoutingMemory memory, String story, @Nullable String region) {
        return suggest(memory, story, region).get(0);
    }

    private static List<LearnedSuggestion> suggest(RoutingMemory memory, String story, @Nullable String region) {
        return memory.suggest(matter(Classification.COMPLAINT, null, region), story, AGENCIES);
    }

    private static String sentence(LearnedSuggestion suggestion, Locale locale) {
        return suggestion.asSuggestion().sentence(locale, Categories.common());
    }

    private static PastDelegation past(
            Agency agency, @Nullable String category, @Nullable String region, String story) {
        return PastDelegation.of(agency.id(), matter(Classification.COMPLAINT, category, region), story, ANALYSIS)
                .orElseThrow();
    }

    private static Matter matter(Classification classification, @Nullable String category, @Nullable String region) {
        return new Matter(classification, category, "", new Place("", region, null, null), null);
    }
}

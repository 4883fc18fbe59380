package id.lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.agency.RoutingRule.StandingOrder;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.Wording;
import id.lapor.subject.Categories;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingPolicyTest {

    private static final AgencyId PUPR = AgencyId.of("dinas-pupr");
    private static final AgencyId DLH = AgencyId.of("dlh");
    private static final AgencyId KELURAHAN = AgencyId.of("kelurahan-cacaban");
    private static final AgencyId GONE = AgencyId.of("dinas-lama");
    private static final AgencyTree AGENCIES = AgencyTree.of(List.of(
            Agency.of("dinas-pupr", "Dinas PUPR"),
            Agency.of("dlh", "Dinas Lingkungan Hidup"),
            Agency.of("kelurahan-cacaban", "Kelurahan Cacaban")));

    @Test
    void theMostSpecificRuleComesFirst() {
        RoutingPolicy policy = policy(
                RoutingRule.region("33.71", DLH),
                RoutingRule.region("33.71.02", KELURAHAN),
                RoutingRule.category("jalan", PUPR));
        assertThat(agencies(policy, complaint("jalan", "33.71.02.1001"))).containsExactly(PUPR, KELURAHAN, DLH);
        assertThat(agencies(policy, complaint("banjir", "33.71.02"))).containsExactly(KELURAHAN, DLH);
        assertThat(agencies(policy, complaint("banjir", "33.71"))).containsExactly(DLH);
    }

    @Test
    void aRegionCoversItsPartsButNoRegionThatOnlyBeginsAlike() {
        RoutingPolicy policy = policy(RoutingRule.region("33.71", DLH));
        assertThat(agencies(policy, complaint("jalan", "33.71.01"))).containsExactly(DLH);
        assertThat(agencies(policy, complaint("jalan", "33.72"))).isEmpty();
        assertThat(agencies(policy, complaint("jalan", "33"))).isEmpty();
        assertThat(agencies(policy, complaint("jalan", null))).isEmpty();
        assertThat(agencies(policy(RoutingRule.region("33.71.01", DLH)), complaint("jalan", "33.71.01.1001")))
                .containsExactly(DLH);
    }

    @Test
    void aMatterWithoutCategoryFitsOnlyRulesForAnyCategory() {
        RoutingPolicy policy = policy(RoutingRule.category("jalan", PUPR), RoutingRule.region("33.71", DLH));
        assertThat(agencies(policy, complaint(null, "33.71"))).containsExactly(DLH);
    }

    @Test
    void anAgencyIsSuggestedOnceForItsBestReason() {
        RoutingPolicy policy = policy(RoutingRule.region("33.71", PUPR), RoutingRule.category("jalan", PUPR));
        assertThat(policy.suggest(complaint("jalan", "33.71"), AGENCIES))
                .containsExactly(new RoutingSuggestion(
                        PUPR, List.of(new RoutingSuggestion.Reason(RoutingSuggestion.Code.CATEGORY, "jalan"))));
    }

    @Test
    void aStandingOrderDelegatesAtOnce() {
        RoutingPolicy policy = policy(RoutingRule.category("jalan", PUPR).atOnce());
        assertThat(policy.standingOrder(complaint("jalan", null), AGENCIES)
                        .orElseThrow()
                        .agency())
                .isEqualTo(PUPR);
        assertThat(policy.standingOrder(complaint("banjir", null), AGENCIES)).isEmpty();
    }

    @Test
    void aMoreSpecificSuggestionHoldsBackAGeneralStandingOrder() {
        RoutingPolicy policy = policy(
                RoutingRule.category("jalan", PUPR).atOnce(),
                new RoutingRule("jalan", "33.71.02", null, KELURAHAN, StandingOrder.NEVER));
        assertThat(policy.standingOrder(complaint("jalan", "33.71.02.1001"), AGENCIES))
                .isEmpty();
        assertThat(policy.standingOrder(complaint("jalan", "33.71.01"), AGENCIES))
                .isPresent();
    }

    @Test
    void ofRulesForTheSameMattersTheStandingOrderComesFirst() {
        RoutingPolicy policy = policy(
                RoutingRule.category("jalan", DLH),
                RoutingRule.category("jalan", PUPR).atOnce());
        assertThat(agencies(policy, complaint("jalan", null))).containsExactly(PUPR, DLH);
        assertThat(policy.standingOrder(complaint("jalan", null), AGENCIES)).isPresent();
    }

    @Test
    void inAnEmergencyTheStandingOrderForItGoesFirstAndNoSuggestionHoldsItUp() {
        RoutingPolicy policy = policy(
                new RoutingRule("jalan", "33.71.02", null, KELURAHAN, StandingOrder.NEVER),
                RoutingRule.category("jalan", PUPR).atOnce(),
                RoutingRule.category("jalan", DLH).atOnceInEmergencies());
        Matter matter = complaint("jalan", "33.71.02.1001");
        assertThat(policy.standingOrder(matter, AGENCIES)).isEmpty();
        assertThat(policy.standingOrderInEmergencies(matter, AGENCIES))
                .map(RoutingSuggestion::agency)
                .contains(DLH);
        assertThat(policy.standingOrder(complaint("jalan", "33.71.01"), AGENCIES))
                .map(RoutingSuggestion::agency)
                .contains(PUPR);
        assertThat(policy.standingOrderInEmergencies(complaint("banjir", null), AGENCIES))
                .isEmpty();
        assertThat(RoutingRule.category("jalan", DLH).atOnceInEmergencies())
                .hasToString("jalan, any region, any classification -> dlh (standing order in emergencies)");
    }

    @Test
    void oversightComplaintsAreNeverRouted() {
        RoutingPolicy policy = policy(
                new RoutingRule(null, null, null, PUPR, StandingOrder.ALWAYS),
                RoutingRule.category("jalan", DLH).atOnce());
        Matter oversight = matter(Classification.OVERSIGHT, "jalan", "33.71");
        assertThat(policy.suggest(oversight, AGENCIES)).isEmpty();
        assertThat(policy.standingOrder(oversight, AGENCIES)).isEmpty();
        assertThat(policy.standingOrderInEmergencies(oversight, AGENCIES)).isEmpty();
        assertThatThrownBy(() -> new RoutingRule(null, null, Classification.OVERSIGHT, PUPR, StandingOrder.NEVER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dinas-pupr");
    }

    @Test
    void contradictingStandingOrdersAreNamedBoth() {
        RoutingRule pupr = new RoutingRule("jalan", "33.71", null, PUPR, StandingOrder.ALWAYS);
        RoutingRule dlh = new RoutingRule("jalan", "33.71", null, DLH, StandingOrder.ALWAYS);
        assertThatThrownBy(() -> policy(RoutingRule.category("banjir", PUPR), pupr, dlh))
                .isInstanceOf(ContradictingRulesException.class)
                .hasMessageContaining("jalan, 33.71, any classification -> dinas-pupr (standing order)")
                .hasMessageContaining("jalan, 33.71, any classification -> dlh (standing order)");
        assertThat(policy(pupr, pupr).rules()).containsExactly(pupr);
    }

    @Test
    void aRuleForAnUnknownAgencyIsNamedWhenCheckedAndSilentWhenUsed() {
        RoutingPolicy policy = policy(
                RoutingRule.category("jalan", GONE).atOnce(),
                new RoutingRule(null, null, null, PUPR, StandingOrder.NEVER));
        assertThatThrownBy(() -> policy.requireKnown(AGENCIES))
                .isInstanceOf(UnknownAgencyException.class)
                .hasMessageContaining("no agency dinas-lama")
                .hasMessageContaining("jalan, any region, any classification -> dinas-lama (standing order)");
        assertThat(agencies(policy, complaint("jalan", null))).containsExactly(PUPR);
        assertThat(policy.standingOrder(complaint("jalan", null), AGENCIES)).isEmpty();
        policy(RoutingRule.category("jalan", PUPR)).requireKnown(AGENCIES);
    }

    @Test
    void theReasonReadsInBothLanguages() {
        RoutingPolicy policy =
                policy(new RoutingRule("jalan", "33.71", Classification.ASPIRATION, PUPR, StandingOrder.NEVER));
        RoutingSuggestion suggestion = policy.suggest(matter(Classification.ASPIRATION, "jalan", "33.71.01"), AGENCIES)
                .get(0);
        assertThat(suggestion.sentence(Wording.INDONESIAN, Categories.common()))
                .isEqualTo(
                        "Instansi ini menangani kategori \"Jalan dan jembatan\". Instansi ini bertugas di wilayah 33.71."
                                + " Instansi ini menangani laporan berjenis \"Aspirasi\".");
        assertThat(suggestion.sentence(Locale.ENGLISH, Categories.of(List.of())))
                .isEqualTo("This agency handles the category \"jalan\". This agency works in the region 33.71."
                        + " This agency handles reports of the kind \"Aspiration\".");
        RoutingPolicy any = policy(new RoutingRule(null, null, null, PUPR, StandingOrder.NEVER));
        assertThat(any.suggest(complaint(null, null), AGENCIES).get(0).sentence(Locale.ENGLISH, Categories.common()))
                .isEqualTo("This agency takes reports of every kind.");
    }

    @Test
    void rulesGoBeforeWhatWasLearnedAndBothAreNamed() {
        Topics topics = Topics.common(new IndonesianText());
        PastDelegation dlh =
                new PastDelegation(DLH, Classification.COMPLAINT, "jalan", null, List.of("lubang", "jalan"));
        PastDelegation pupr =
                new PastDelegation(PUPR, Classification.COMPLAINT, "jalan", null, List.of("lubang", "jalan"));
        PastDelegation other = new PastDelegation(KELURAHAN, Classification.COMPLAINT, "sampah", null, List.of());
        RoutingMemory memory = RoutingMemory.learn(List.of(dlh, dlh, dlh, pupr, pupr, other, other), topics);
        RoutingPolicy policy = policy(RoutingRule.region("33.71", KELURAHAN), RoutingRule.category("jalan", PUPR));
        Matter matter = complaint("jalan", "33.71");
        List<RoutingSuggestion> suggestions = policy.suggest(matter, "", AGENCIES, memory);
        assertThat(suggestions).extracting(RoutingSuggestion::agency).containsExactly(PUPR, KELURAHAN, DLH);
        assertThat(suggestions.get(0).sentence(Wording.INDONESIAN, Categories.common()))
                .startsWith("Instansi ini menangani kategori \"Jalan dan jembatan\". 2 dari 5 laporan");
        assertThat(suggestions.get(1).reasons())
                .extracting(RoutingSuggestion.Reason::code)
                .containsExactly(RoutingSuggestion.Code.REGION);
        assertThat(suggestions.get(2).reasons())
                .extracting(RoutingSuggestion.Reason::code)
                .containsOnly(RoutingSuggestion.Code.LEARNED);
        assertThat(policy.suggest(matter, "", AGENCIES, RoutingMemory.none(topics)))
                .isEqualTo(policy.suggest(matter, AGENCIES));
        assertThat(policy.suggest(matter(Classification.OVERSIGHT, "jalan", "33.71"), "", AGENCIES, memory))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3371", "33.7", "33.71.", "33.71.01.10", "Magelang", ""})
    void aMalformedRegionIsNoRule(String region) {
        assertThatThrownBy(() -> RoutingRule.region(region, PUPR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aRuleThatFitsOnlyPartOfAnotherAlwaysPrecedesIt(@ForAll("rules") List<RoutingRule> rules) {
        List<RoutingRule> ordered = RoutingPolicy.of(rules).rules();
        for (int general = 0; general < ordered.size(); general++) {
            for (int later = general + 1; later < ordered.size(); later++) {
                assertThat(isNarrower(ordered.get(later), ordered.get(general))).isFalse();
            }
        }
    }

    @Property
    void theOrderOfTheRulesChangesNothing(
            @ForAll("rules") List<RoutingRule> rules, @ForAll("matters") Matter matter, @ForAll Random random) {
        List<RoutingRule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        RoutingPolicy one = RoutingPolicy.of(rules);
        RoutingPolicy other = RoutingPolicy.of(shuffled);
        assertThat(other.rules()).isEqualTo(one.rules());
        assertThat(other.suggest(matter, AGENCIES)).isEqualTo(one.suggest(matter, AGENCIES));
        assertThat(other.standingOrder(matter, AGENCIES)).isEqualTo(one.standingOrder(matter, AGENCIES));
    }

    @Property
    void aStandingOrderIsAlwaysTheFirstSuggestion(
            @ForAll("rules") List<RoutingRule> rules, @ForAll("matters") Matter matter) {
        RoutingPolicy policy = RoutingPolicy.of(rules);
        policy.standingOrder(matter, AGENCIES)
                .ifPresent(order ->
                        assertThat(policy.suggest(matter, AGENCIES).get(0)).isEqualTo(order));
        if (matter.classification().isOversight()) {
            assertThat(policy.suggest(matter, AGENCIES)).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<RoutingRule>> rules() {
        Arbitrary<String> category = Arbitraries.of("jalan", "banjir").injectNull(0.4);
        Arbitrary<String> region =
                Arbitraries.of("33", "33.71", "33.71.02", "33.71.02.1001").injectNull(0.3);
        Arbitrary<Classification> classification = Arbitraries.of(Classification.COMPLAINT, Classification.ASPIRATION)
                .injectNull(0.5);
        Arbitrary<AgencyId> agency = Arbitraries.of(PUPR, DLH, KELURAHAN, GONE);
        return Combinators.combine(category, region, classification, agency, Arbitraries.of(StandingOrder.class))
                .as(RoutingRule::new)
                .list()
                .ofMaxSize(12)
                .map(RoutingPolicyTest::withoutContradictions);
    }

    @Provide
    Arbitrary<Matter> matters() {
        Arbitrary<String> category = Arbitraries.of("jalan", "banjir").injectNull(0.2);
        Arbitrary<String> region =
                Arbitraries.of("33.71", "33.71.02", "33.71.02.1001").injectNull(0.2);
        return Combinators.combine(Arbitraries.of(Classification.class), category, region)
                .as(RoutingPolicyTest::matter);
    }

    private static List<RoutingRule> withoutContradictions(List<RoutingRule> rules) {
        List<RoutingRule> kept = new ArrayList<>();
        for (RoutingRule rule : rules) {
            boolean contradicts = rule.isStandingOrder()
                    && kept.stream().anyMatch(other -> other.order() == rule.order() && other.hasConditionsOf(rule));
            if (!contradicts) {
                kept.add(rule);
            }
        }
        return kept;
    }

    private static boolean isNarrower(RoutingRule one, RoutingRule other) {
        boolean within = isWithin(one.category(), other.category())
                && isWithin(one.classification(), other.classification())
                && (isWithin(one.region(), other.region())
                        || one.region() != null && one.region().startsWith(other.region() + "."));
        return within && !one.hasConditionsOf(other);
    }

    private static boolean isWithin(@Nullable Object one, @Nullable Object other) {
        return other == null || other.equals(one);
    }

    private static RoutingPolicy policy(RoutingRule... rules) {
        return RoutingPolicy.of(List.of(rules));
    }

    private static List<AgencyId> agencies(RoutingPolicy policy, Matter matter) {
        return policy.suggest(matter, AGENCIES).stream()
                .map(RoutingSuggestion::agency)
                .toList();
    }

    private static Matter complaint(@Nullable String category, @Nullable String region) {
        return matter(Classification.COMPLAINT, category, region);
    }

    private static Matter matter(Classification classification, @Nullable String category, @Nullable String region) {
        return new Matter(
                classification, category, "Lubang di jalan", new Place("Depan pasar", region, null, null), null);
    }
}

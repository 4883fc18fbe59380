package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text and of every line of the shipped lexicons. */
class LexiconLawsTest {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final SentenceReader READER = new SentenceReader(ANALYSIS);
    private static final List<TriageKind> KINDS = List.of(
            TriageKind.EMERGENCY,
            TriageKind.PRANK,
            TriageKind.TOO_GENERAL,
            TriageKind.OUT_OF_SCOPE,
            TriageKind.LEGAL_PROCEEDINGS);
    private static final Map<TriageKind, Lexicon> LEXICONS =
            KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> Lexicon.shipped(kind, ANALYSIS)));

    private static final Triage STANDARD = Triage.standard(ANALYSIS);
    private static final Map<TriageKind, List<String>> EVIDENCE =
            KINDS.stream().collect(Collectors.toMap(kind -> kind, LexiconLawsTest::evidenceFor));

    /** Where there are words at all: to have none speaks for a prank by itself. */
    @Property
    void moreEvidenceNeverLowersAScore(
            @ForAll("kinds") TriageKind kind, @ForAll("texts") String text, @ForAll int pick) {
        Lexicon lexicon = LEXICONS.get(kind);
        List<String> evidence = EVIDENCE.get(kind);
        Assume.that(text.codePoints().anyMatch(Character::isLetterOrDigit));
        String more = text + "\n" + evidence.get(Math.floorMod(pick, evidence.size()));
        assertThat(weight(lexicon, more)).isGreaterThanOrEqualTo(weight(lexicon, text) - 1e-9);
    }

    /** Whoever asks for dangers alone must not miss one, nor hear of another kind. */
    @Property
    void whatIsFoundOfOneKindIsWhatIsFoundOfItAmongAll(@ForAll TriageKind kind, @ForAll("texts") String text) {
        TriageCase report = TriageCase.of(text);
        assertThat(STANDARD.findingsOn(report, kind))
                .isEqualTo(STANDARD.findingsOn(report).stream()
                        .filter(finding -> finding.kind() == kind)
                        .toList());
    }

    @Property
    void anyTextHasScoresWithinBoundsAndReasonsInBothLanguages(@ForAll String text) {
        for (TriageFinding found : STANDARD.findingsOn(TriageCase.of(text))) {
            assertThat(found.score()).isBetween(0.0, 1.0);
            assertThat(found.sentence(Wording.INDONESIAN)).isNotBlank();
            assertThat(found.sentence(Locale.ENGLISH)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "kebakaran", "😀", "\u0000", "\ud83d", "TOLONG", "{0} '{1}", "a\tb\r\nc"})
    void oddTextsAreRead(String odd) {
        assertThat(STANDARD.findingsOn(TriageCase.of(odd)))
                .allSatisfy(
                        found -> assertThat(found.sentence(Wording.INDONESIAN)).isNotBlank());
        assertThat(STANDARD.findingsOn(TriageCase.of(odd.repeat(20_000 / Math.max(1, odd.length())))))
                .allSatisfy(found -> assertThat(found.score()).isBetween(0.0, 1.0));
    }

    /** A word is compared with the signs that begin with it, and with so many words behind it: linear in the text. */
    @ParameterizedTest
    @EnumSource(
            value = TriageKind.class,
            names = {"EMERGENCY", "PRANK", "TOO_GENERAL", "OUT_OF_SCOPE", "LEGAL_PROCEEDINGS"})
    void noSignIsLongerThanASentenceOfAFewWords(TriageKind kind) {
        assertThat(LEXICONS.get(kind).signs().values())
                .allSatisfy(sign -> assertThat(sign.words()).hasSizeBetween(1, 6));
    }

    @ParameterizedTest
    @EnumSource(
            value = TriageKind.class,
            names = {"EMERGENCY", "PRANK", "TOO_GENERAL", "OUT_OF_SCOPE", "LEGAL_PROCEEDINGS"})
    void aGroupSpeaksOnlyForOrOnlyAgainst(TriageKind kind) {
        Lexicon lexicon = LEXICONS.get(kind);
        Map<String, List<Boolean>> sides = lexicon.signs().values().stream()
                .collect(Collectors.groupingBy(Sign::group, Collectors.mapping(Sign::isFor, Collectors.toList())));
        lexicon.traits()
                .forEach(weighed -> sides.computeIfAbsent(weighed.group(), group -> new ArrayList<>())
                        .add(weighed.weight() > 0));
        assertThat(sides)
                .allSatisfy((group, speaksFor) ->
                        assertThat(speaksFor.stream().distinct()).as(group).hasSize(1));
        assertThat(lexicon.pairs()).allSatisfy((groups, weight) -> {
            assertThat(sides.keySet()).containsAll(groups);
            assertThat(weight).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TriageKind.class,
            names = {"EMERGENCY", "PRANK", "TOO_GENERAL", "OUT_OF_SCOPE", "LEGAL_PROCEEDINGS"})
    void noWordsStandInALexiconTwice(TriageKind kind) {
        Set<List<Sign.Part>> seen = new HashSet<>();
        assertThat(LEXICONS.get(kind).signs().values().stream().map(Sign::words).filter(words -> !seen.add(words)))
                .isEmpty();
    }

    @Test
    void everyTraitThatSpeaksForAKindHasItsSentence() {
        LEXICONS.forEach((kind, lexicon) -> lexicon.traits().stream()
                .filter(weighed -> weighed.weight() > 0)
                .forEach(weighed -> assertThat(
                                Wording.sentence("triage." + kind + "." + weighed.trait(), Wording.INDONESIAN))
                        .isNotBlank()));
    }

    @Provide
    Arbitrary<TriageKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = kinds().flatMap(kind -> Arbitraries.of(LEXICONS.get(kind).signs().values().stream()
                .map(LexiconLawsTest::spoken)
                .toList()));
        Arbitrary<String> pieces = Arbitraries.oneOf(
                known,
                Arbitraries.of("Jl.", "tidak", "sudah", "!", "."),
                Arbitraries.strings().ofMaxLength(8));
        return Combinators.combine(pieces.list().ofMaxSize(12), Arbitraries.of(" ", ". "))
                .as((words, gap) -> String.join(gap, words));
    }

    private static String spoken(Sign sign) {
        return sign.words().stream()
                .map(part -> part.key().replaceFirst("^[~@]", ""))
                .collect(Collectors.joining(" "));
    }

    /** Words of which each speaks for the kind, and nothing against it. */
    private static List<String> evidenceFor(TriageKind kind) {
        Lexicon lexicon = LEXICONS.get(kind);
        return lexicon.signs().values().stream()
                .filter(Sign::isFor)
                .filter(sign ->
                        sign.words().stream().noneMatch(part -> part.key().startsWith("@")))
                .map(LexiconLawsTest::spoken)
                .filter(words -> evidence(lexicon, words).items().stream().allMatch(item -> item.weight() > 0))
                .filter(words -> new Hearing(lexicon, READER.read(words)).remaining() == 0)
                .toList();
    }

    private static Evidence evidence(Lexicon lexicon, String text) {
        return Evidence.in(TriageCase.of(text), READER.read(text), lexicon);
    }

    private static double weight(Lexicon lexicon, String text) {
        return evidence(lexicon, text).weight();
    }
}

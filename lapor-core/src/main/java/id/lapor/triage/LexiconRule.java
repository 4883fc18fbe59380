package id.lapor.triage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.lapor.kernel.TextAnalysis;
import id.lapor.triage.Evidence.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs the words of a report against lexicons: the weights of what is found are summed up, and the sum is turned into
 * a score by the logistic function. The lexicons are data: {@code id/lapor/triage/*.tsv} in the jar.
 */
public final class LexiconRule implements TriageRule {

    /** Kinds that a lexicon is shipped for. */
    private static final List<TriageKind> SHIPPED = List.of(
            TriageKind.EMERGENCY,
            TriageKind.PRANK,
            TriageKind.TOO_GENERAL,
            TriageKind.OUT_OF_SCOPE,
            TriageKind.LEGAL_PROCEEDINGS);

    /** Below it a finding would only be noise. */
    private static final double FAINTEST = 0.25;

    private static final int REASONS = 3;

    private static final Splitter WORDS = Splitter.on(' ');

    private final TextAnalysis analysis;
    private final ImmutableMap<TriageKind, Lexicon> lexicons;

    private LexiconRule(TextAnalysis analysis, Map<TriageKind, Lexicon> lexicons) {
        this.analysis = analysis;
        this.lexicons = ImmutableMap.copyOf(lexicons);
    }

    /** The rule for all shipped lexicons: a text is read once for all. */
    public static LexiconRule shipped(TextAnalysis analysis) {
        return new LexiconRule(analysis, Maps.toMap(SHIPPED, kind -> Lexicon.shipped(kind, analysis)));
    }

    @Override
    public List<TriageFinding> findingsOn(TriageCase report) {
        Sentences text = Sentences.of(report.text(), analysis);
        return lexicons.entrySet().stream()
                .flatMap(entry -> finding(entry.getKey(), Evidence.in(report, text, entry.getValue())).stream())
                .toList();
    }

    private static Optional<TriageFinding> finding(TriageKind kind, Evidence evidence) {
        double score = evidence.score();
        List<Item> reasons = evidence.reasons();
        if (score < FAINTEST || reasons.isEmpty()) {
            return Optional.empty();
        }
        Trait trait = reasons.get(0).trait();
        return Optional.of(
                trait == null
                        ? new TriageFinding(kind, score, kind.name(), List.of(quotes(reasons)))
                        : new TriageFinding(kind, score, kind.name() + "." + trait.name(), List.of()));
    }

    /** The strongest; to quote "pohon roboh" and "roboh" is to quote it twice. */
    private static String quotes(List<Item> reasons) {
        List<Set<String>> quotes = new ArrayList<>();
        for (Item reason : reasons) {
            Set<String> words =
                    reason.quote() == null ? Set.of() : new LinkedHashSet<>(WORDS.splitToList(reason.quote()));
            if (quotes.size() < REASONS && quotes.stream().noneMatch(quote -> quote.containsAll(words))) {
                quotes.add(words);
            }
        }
        return quotes.stream().map(words -> String.join(" ", words)).collect(Collectors.joining(", "));
    }
}

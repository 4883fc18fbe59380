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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs the words of a report against lexicons: the weights of what is found are summed up, and the sum is turned into
 * a score by the logistic function. Two kinds that both seem likely lower each other. The lexicons are data:
 * {@code id/lapor/triage/*.tsv} in the jar.
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

    private static final double FAINTEST_WEIGHT = Math.log(FAINTEST / (1 - FAINTEST));

    /** A report is of one kind: this share of what speaks for another one speaks against it. */
    private static final double OF_A_RIVAL = 0.8;

    private static final int REASONS = 3;

    private static final Splitter WORDS = Splitter.on(' ');

    private final SentenceReader reader;
    private final ImmutableMap<TriageKind, Lexicon> lexicons;

    private LexiconRule(SentenceReader reader, Map<TriageKind, Lexicon> lexicons) {
        this.reader = reader;
        this.lexicons = ImmutableMap.copyOf(lexicons);
    }

    /** The rule for all shipped lexicons: a text is read once for all. */
    public static LexiconRule shipped(TextAnalysis analysis) {
        return new LexiconRule(
                new SentenceReader(analysis), Maps.toMap(SHIPPED, kind -> Lexicon.shipped(kind, analysis)));
    }

    @Override
    public List<TriageFinding> findingsOn(TriageCase report) {
        return findingsOn(report, lexicons);
    }

    /** Only lexicons that have a say in it are asked. */
    @Override
    public List<TriageFinding> findingsOn(TriageCase report, TriageKind kind) {
        return findingsOn(report, Maps.filterKeys(lexicons, asked -> asked == kind || areRivals(kind, asked))).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private List<TriageFinding> findingsOn(TriageCase report, Map<TriageKind, Lexicon> asked) {
        Sentences text = reader.read(report.text());
        Map<TriageKind, Evidence> heard = Maps.transformValues(asked, lexicon -> Evidence.in(report, text, lexicon));
        ImmutableMap<TriageKind, Evidence> evidence = ImmutableMap.copyOf(heard);
        ImmutableMap<TriageKind, Double> weights =
                ImmutableMap.copyOf(Maps.transformValues(evidence, Evidence::weight));
        return evidence.entrySet().stream()
                .flatMap(of -> finding(of.getKey(), of.getValue().reasons(), scoreOf(of.getKey(), weights)).stream())
                .toList();
    }

    private static Optional<TriageFinding> finding(TriageKind kind, List<Item> reasons, double score) {
        if (score < FAINTEST || reasons.isEmpty()) {
            return Optional.empty();
        }
        Trait trait = reasons.get(0).trait();
        return Optional.of(
                trait == null
                        ? new TriageFinding(kind, score, kind.name(), List.of(quotes(reasons)))
                        : new TriageFinding(kind, score, kind.name() + "." + trait.name(), List.of()));
    }

    /** A joke about a lawsuit is no lawsuit; but nothing speaks against a danger except what its own lexicon says. */
    private static boolean areRivals(TriageKind kind, TriageKind other) {
        return kind != other && kind != TriageKind.EMERGENCY && other != TriageKind.EMERGENCY;
    }

    private static double rivalry(TriageKind kind, Map<TriageKind, Double> weights) {
        return weights.entrySet().stream()
                .filter(other -> areRivals(kind, other.getKey()))
                .mapToDouble(other -> other.getValue() - FAINTEST_WEIGHT)
                .map(above -> OF_A_RIVAL * Math.max(0, above))
                .max()
                .orElse(0);
    }

    private static double scoreOf(TriageKind kind, Map<TriageKind, Double> weights) {
        double weight = Objects.requireNonNull(weights.get(kind)) - rivalry(kind, weights);
        return 1 / (1 + Math.exp(-weight));
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

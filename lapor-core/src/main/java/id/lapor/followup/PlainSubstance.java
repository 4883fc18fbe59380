package id.lapor.followup;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.TextAnalysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The default: an acknowledgement names a next step and its date, an answer has an outcome with what that outcome
 * needs, and neither is a formula. A formula is what has fewer than {@value #FEWEST_WORDS} words of content once the
 * known phrases are taken away.
 */
public final class PlainSubstance implements SubstancePolicy {

    static final int FEWEST_WORDS = 4;

    private final TextAnalysis analysis;
    private final ImmutableList<String> phrases;

    public PlainSubstance(TextAnalysis analysis) {
        this(analysis, shippedPhrases());
    }

    /**
     * @param phrases polite phrases without content, in any spelling
     */
    public PlainSubstance(TextAnalysis analysis, List<String> phrases) {
        this.analysis = analysis;
        this.phrases = phrases.stream()
                .map(analysis::normalise)
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Shortfall> shortfallOf(FollowUp followUp, int evidence) {
        if (isFormula(followUp.text())) {
            return Optional.of(Shortfall.FORMULA);
        }
        return switch (followUp.kind()) {
            case ACKNOWLEDGEMENT -> shortfallOfAcknowledgement(followUp);
            case PROGRESS, ON_SITE -> Optional.empty();
            case ANSWER, FIELD_ACTION -> shortfallOfAnswer(followUp, evidence);
        };
    }

    private Optional<Shortfall> shortfallOfAcknowledgement(FollowUp followUp) {
        boolean planned = followUp.nextStepOn() != null
                && followUp.nextStep() != null
                && !followUp.nextStep().isBlank()
                && !isOnlyPhrases(followUp.nextStep());
        return planned ? Optional.empty() : Optional.of(Shortfall.NEXT_STEP_MISSING);
    }

    private static Optional<Shortfall> shortfallOfAnswer(FollowUp followUp, int evidence) {
        if (followUp.outcome() == null) {
            return Optional.of(Shortfall.OUTCOME_MISSING);
        }
        if (followUp.cause() == null) {
            return Optional.of(Shortfall.CAUSE_MISSING);
        }
        if (followUp.outcome() == Outcome.FIXED && evidence == 0) {
            return Optional.of(Shortfall.EVIDENCE_MISSING);
        }
        if (followUp.outcome() == Outcome.REFUSED
                && (followUp.ground() == null || followUp.ground().isBlank())) {
            return Optional.of(Shortfall.GROUND_MISSING);
        }
        return Optional.empty();
    }

    private boolean isFormula(String text) {
        return remainderOf(text).size() < FEWEST_WORDS;
    }

    private boolean isOnlyPhrases(String text) {
        return remainderOf(text).isEmpty();
    }

    private List<String> remainderOf(String text) {
        String rest = " " + analysis.normalise(text) + " ";
        for (String phrase : phrases) {
            rest = rest.replace(" " + phrase + " ", "  ");
        }
        return analysis.contentWords(rest);
    }

    private static List<String> shippedPhrases() {
        try {
            String file = Resources.toString(
                    Resources.getResource(PlainSubstance.class, "/id/lapor/formula-phrases.txt"),
                    StandardCharsets.UTF_8);
            return Splitter.on('\n')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToStream(file)
                    .filter(line -> !CharMatcher.is('#').matches(line.charAt(0)))
                    .toList();
        } catch (IOException unreadable) {
            throw new LaporException("The list of formula phrases inside lapor-core cannot be read", unreadable);
        }
    }
}

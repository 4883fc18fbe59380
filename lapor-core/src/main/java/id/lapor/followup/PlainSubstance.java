package id.lapor.followup;

import com.google.common.collect.Sets;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The default: an acknowledgement names a next step and its date, an answer has an outcome with what that outcome
 * needs, and neither is a formula. A formula is what says nothing once the known phrases and the words of the complaint are
 * taken away: no act on something, no cause, no finding, no refusal, no amount, no day, no fact, nobody named. An answer that
 * the agency gave nearly alike to two other reports, with nothing to see, counts as none either. What counts as saying
 * something is data, in {@code id/lapor/answer-signs.tsv} and {@code id/lapor/formula-phrases.txt} of the jar.
 */
public final class PlainSubstance implements SubstancePolicy {

    static final int FEWEST_WORDS = 4;

    /** An act, a cause, a finding or a refusal, or two of what says less. */
    private static final double ENOUGH = 1.5;

    /** Whoever asks when, how much or where, is served by that. */
    private static final double ENOUGH_FOR_A_QUESTION = 1;

    private static final double SEEN_ON_A_PHOTO = 1;
    private static final double PLANNED_FOR_A_DAY = 1;
    private static final double REFUSED_ON_A_GROUND = 1.5;

    private static final double NEARLY_ALL = 0.9;
    private static final int OFTEN = 2;

    private final TextAnalysis analysis;
    private final Concreteness concreteness;

    public PlainSubstance(TextAnalysis analysis) {
        this(analysis, WordList.lines("formula-phrases.txt"));
    }

    /**
     * @param phrases polite phrases without content, in any spelling
     */
    public PlainSubstance(TextAnalysis analysis, List<String> phrases) {
        this.analysis = analysis;
        this.concreteness = new Concreteness(analysis, phrases);
    }

    @Override
    public Optional<Shortfall> shortfallOf(Response response) {
        FollowUp followUp = response.followUp();
        if (isFormula(response)) {
            return Optional.of(Shortfall.FORMULA);
        }
        if (isCopied(response)) {
            return Optional.of(Shortfall.COPIED);
        }
        return switch (followUp.kind()) {
            case ACKNOWLEDGEMENT -> shortfallOfAcknowledgement(followUp);
            case PROGRESS, ON_SITE -> Optional.empty();
            case ANSWER, FIELD_ACTION -> shortfallOfAnswer(followUp, response.evidence());
        };
    }

    /**
     * Where a reply says something, in its order: what an officer is shown of a reply that does not yet say enough.
     *
     * @param complaint what it replies to
     */
    public List<Sign> signsOf(String reply, String complaint) {
        return concreteness.of(reply, complaint);
    }

    private Optional<Shortfall> shortfallOfAcknowledgement(FollowUp followUp) {
        boolean planned = followUp.nextStepOn() != null
                && followUp.nextStep() != null
                && !followUp.nextStep().isBlank()
                && !contentOf(followUp.nextStep()).isEmpty();
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

    /** Whoever begins, or is just there, has nothing to tell yet: more than phrases is enough. */
    private boolean isFormula(Response response) {
        FollowUp followUp = response.followUp();
        return switch (followUp.kind()) {
            case ACKNOWLEDGEMENT, ON_SITE -> contentOf(followUp.text()).size() < FEWEST_WORDS;
            case PROGRESS, ANSWER, FIELD_ACTION -> {
                String complaint = response.complaint().get();
                double enough = Concreteness.isQuestion(complaint) ? ENOUGH_FOR_A_QUESTION : ENOUGH;
                yield weightOf(response, complaint) < enough;
            }
        };
    }

    private double weightOf(Response response, String complaint) {
        FollowUp followUp = response.followUp();
        String said = Stream.of(followUp.text(), followUp.ground(), followUp.nextStep())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return Concreteness.weight(signsOf(said, complaint))
                + (response.evidence() > 0 ? SEEN_ON_A_PHOTO : 0)
                + (followUp.nextStepOn() == null ? 0 : PLANNED_FOR_A_DAY)
                + (followUp.ground() == null || contentOf(followUp.ground()).isEmpty() ? 0 : REFUSED_ON_A_GROUND);
    }

    /** Once may be chance: the third report that is told the same, with nothing to see, is told nothing of itself. */
    private boolean isCopied(Response response) {
        Set<String> words = Set.copyOf(contentOf(response.followUp().text()));
        return response.evidence() == 0
                && response.earlier().stream()
                                .map(reply -> Set.copyOf(contentOf(reply)))
                                .filter(reply -> isNearlyTheSame(words, reply))
                                .limit(OFTEN)
                                .count()
                        == OFTEN;
    }

    private static boolean isNearlyTheSame(Set<String> words, Set<String> reply) {
        int both = Sets.intersection(words, reply).size();
        return both >= NEARLY_ALL * Sets.union(words, reply).size();
    }

    private List<String> contentOf(String text) {
        return analysis.contentWords(String.join(" ", concreteness.rest(text)));
    }
}

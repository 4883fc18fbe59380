package id.lapor.followup;

import id.lapor.kernel.PlainText;
import id.lapor.kernel.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A response of the handling agency.
 *
 * @param kind what kind of response
 * @param text what the agency says
 * @param outcome how the matter ends; only for a substantive answer
 * @param cause why it arose; only for a substantive answer
 * @param ground the rule or reason of a refusal
 * @param nextStep what the agency does next
 * @param nextStepOn by which day, in the agency's own calendar
 * @param budgetYear the year whose budget pays for what is planned, 2000 to 2199; {@code null} where none has to
 */
public record FollowUp(
        @NotNull(message = "choice.missing") FollowUpKind kind,
        @PlainText(max = 20_000) String text,
        @Nullable Outcome outcome,
        @Nullable Cause cause,
        @PlainText(max = 2_000, optional = true) @Nullable String ground,
        @PlainText(max = 1_000, optional = true) @Nullable String nextStep,
        @PlausibleDate @Nullable LocalDate nextStepOn,

        @Min(value = 2000, message = "budget.year") @Max(value = 2199, message = "budget.year") @Nullable
        Integer budgetYear)
        implements Statement {

    /** Without a budget that has to be waited for. */
    public FollowUp(
            FollowUpKind kind,
            String text,
            @Nullable Outcome outcome,
            @Nullable Cause cause,
            @Nullable String ground,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn) {
        this(kind, text, outcome, cause, ground, nextStep, nextStepOn, null);
    }

    /** Respon awal: what happens next and by when. */
    public static FollowUp acknowledgement(String text, String nextStep, LocalDate nextStepOn) {
        return new FollowUp(FollowUpKind.ACKNOWLEDGEMENT, text, null, null, null, nextStep, nextStepOn);
    }

    /** Work done so far, or a plan; the report stays yellow. */
    public static FollowUp progress(String text, @Nullable String nextStep, @Nullable LocalDate nextStepOn) {
        return new FollowUp(FollowUpKind.PROGRESS, text, null, null, null, nextStep, nextStepOn);
    }

    /**
     * What will be done once a budget pays for it; the report stays yellow.
     *
     * @param nextStepOn the day for which it is planned: the agency is reminded on it
     * @param budgetYear 2000 to 2199, this year or a later one
     */
    public static FollowUp planned(String text, String nextStep, LocalDate nextStepOn, int budgetYear) {
        return new FollowUp(FollowUpKind.PROGRESS, text, null, null, null, nextStep, nextStepOn, budgetYear);
    }

    /** An officer is on site; the report stays yellow. */
    public static FollowUp onSite(String text) {
        return new FollowUp(FollowUpKind.ON_SITE, text, null, null, null, null, null);
    }

    /** The work is done; evidence from the field goes with it. */
    public static FollowUp fixed(String text, Cause cause) {
        return new FollowUp(FollowUpKind.FIELD_ACTION, text, Outcome.FIXED, cause, null, null, null);
    }

    public static FollowUp explained(String text, Cause cause) {
        return new FollowUp(FollowUpKind.ANSWER, text, Outcome.EXPLAINED, cause, null, null, null);
    }

    /** Refused; {@code ground} names the rule or reason. */
    public static FollowUp refused(String text, String ground, Cause cause) {
        return new FollowUp(FollowUpKind.ANSWER, text, Outcome.REFUSED, cause, ground, null, null);
    }

    @Override
    public String content() {
        return String.join(
                "\n",
                kind.name(),
                outcome == null ? "" : outcome.name(),
                cause == null ? "" : cause.name(),
                (nextStepOn == null ? "" : nextStepOn.toString()) + (budgetYear == null ? "" : "/" + budgetYear),
                sized(ground),
                sized(nextStep),
                text);
    }

    /** The length first, so that text cannot move from one part to the next unnoticed. */
    private static String sized(@Nullable String part) {
        return part == null ? "-" : part.length() + ":" + part;
    }

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "FollowUp[" + kind + "]";
    }
}

package id.lapor.workflow;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Why something was not done: a code for machines and a sentence for people. Nothing was changed.
 *
 * @param code what kind of refusal
 * @param arguments what the sentence names: labels, numbers, dates; never a citizen's text
 * @param violations for {@link Code#INVALID}, each field and what is wrong with it
 */
public record Refusal(Code code, List<Object> arguments, List<Violation> violations) {

    /** The kinds of refusal; the README of the starter lists the HTTP status of each. */
    public enum Code {
        /** There is no such report, or it is not for this actor: both look the same. */
        NOT_FOUND,
        /** A field is missing, too long or malformed; see the violations. */
        INVALID,
        /** Another office makes this move. */
        NOT_YOURS,
        /** The report does not stand where this move starts. */
        WRONG_STATUS,
        /** Somebody else changed the report meanwhile. */
        STALE,
        /** The response is a formula without content. */
        FORMULA,
        NEXT_STEP_MISSING,
        NEXT_STEP_PAST,
        OUTCOME_MISSING,
        CAUSE_MISSING,
        EVIDENCE_MISSING,
        GROUND_MISSING,
        UNKNOWN_AGENCY,
        /** The agency holds the report already. */
        SAME_AGENCY,
        /** A liaison delegates only to offices below its own. */
        OUTSIDE_SUBTREE,
        /** A liaison asks the reporter once per report. */
        ALREADY_ASKED,
        /** Only the reporter closes before the time for a reply is over. */
        REPLY_TIME_RUNNING,
        RATING_RANGE,
        UNKNOWN_CATEGORY,
        DATE_FUTURE,
        /** The file is no picture of an accepted kind. */
        ATTACHMENT_REJECTED,
        TOO_MANY_ATTACHMENTS,
        /** The identity is not for this office, or needs a second person's approval. */
        IDENTITY_CLOSED,
        /** Part of the workflow, but not in this release. */
        NOT_SUPPORTED
    }

    /**
     * @param field path of the field, e.g. {@code matter.title}
     * @param rule code of the broken rule, e.g. {@code text.long}
     * @param bound the bound of the rule as a whole number, or empty
     */
    public record Violation(String field, String rule, String bound) {

        public String sentence(Locale locale) {
            return Wording.sentence("violation." + rule, locale, bound.isEmpty() ? bound : Long.valueOf(bound));
        }
    }

    public Refusal {
        arguments = ImmutableList.copyOf(arguments);
        violations = ImmutableList.copyOf(violations);
    }

    public static Refusal of(Code code, Object... arguments) {
        return new Refusal(code, List.of(arguments), List.of());
    }

    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Code.INVALID, List.of(), violations);
    }

    /** What a person reads: Indonesian, or English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return Wording.sentence("refusal." + code, locale, arguments.toArray());
    }
}

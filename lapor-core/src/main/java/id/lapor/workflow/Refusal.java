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
        COPIED,
        NEXT_STEP_MISSING,
        NEXT_STEP_PAST,
        OUTCOME_MISSING,
        /** Progress has no outcome yet: what has one is an answer. */
        OUTCOME_TOO_EARLY,
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
        /** The report has no classification yet. */
        UNCLASSIFIED,
        /** The agency was merged or closed. */
        AGENCY_CLOSED,
        /** The agency, or one above it, is accused in this report. */
        ACCUSED_AGENCY,
        /** The head of the region is accused: only a transfer outside is left. */
        ONLY_OUTSIDE,
        /** Only for oversight complaints. */
        ONLY_OVERSIGHT,
        /** The agency has no part that can be dropped. */
        UNKNOWN_PART,
        /** Other agencies still work on their parts. */
        PARTS_OPEN,
        /** The head has to approve this answer first. */
        APPROVAL_MISSING,
        /** No drafted answer waits. */
        NO_DRAFT,
        /** The four-eyes rule: another person has to do this. */
        SAME_PERSON,
        EXTENSION_USED,
        /** Too late: the deadline has passed. */
        EXTENSION_LATE,
        EXTENSION_DATE,
        /** There is nothing to decide. */
        NOTHING_REQUESTED,
        /** The reporter ended it. */
        OWN_CLOSING,
        OBJECTION_LATE,
        /** It is so already. */
        ALREADY_DONE,
        /** The report follows another one: act there. */
        FOLLOWS,
        FOLLOWS_NOTHING,
        UNKNOWN_TARGET,
        TARGET_FOLLOWS,
        /** The other report ended: this one is a recurrence, not a duplicate. */
        TARGET_ENDED,
        TARGET_MORE_SECRET,
        /** Officers may only raise what the reporter was promised. */
        ONLY_REPORTER_LOWERS,
        /** Less secrecy than this kind of report gets in any case. */
        BELOW_FLOOR,
        UNKNOWN_STEP,
        /** Legal proceedings forbid erasing anything. */
        LEGAL_HOLD,
        /** It is kept until its time is over and the reporter was told. */
        RETENTION_RUNNING,
        ERASED,
        /** The same external id came with another content before. */
        ID_REUSED
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

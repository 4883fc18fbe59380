package id.lapor.spring.web;

import id.lapor.http.model.Problem;
import id.lapor.http.model.ProblemSentences;
import id.lapor.http.model.ProblemViolation;
import id.lapor.kernel.Wording;
import id.lapor.workflow.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Refusals and broken requests as RFC 9457 problems, in both languages. */
final class Problems {

    private Problems() {}

    static Problem of(Refusal refusal, Locale language) {
        HttpStatus status = status(refusal.code());
        List<ProblemViolation> violations = refusal.violations().stream()
                .map(violation ->
                        new ProblemViolation(field(violation.field()), violation.rule(), violation.sentence(language)))
                .toList();
        return new Problem(
                type(refusal.code().name()),
                status.getReasonPhrase(),
                status.value(),
                refusal.sentence(language),
                refusal.code().name(),
                new ProblemSentences(refusal.sentence(Wording.INDONESIAN), refusal.sentence(Locale.ENGLISH)),
                violations);
    }

    /** A request that never reached a desk. */
    static Problem of(HttpStatus status, String code, Locale language) {
        String key = "problem." + code;
        return new Problem(
                type(code),
                status.getReasonPhrase(),
                status.value(),
                Wording.sentence(key, language),
                code,
                new ProblemSentences(Wording.sentence(key, Wording.INDONESIAN), Wording.sentence(key, Locale.ENGLISH)),
                List.of());
    }

    /** Without a default: a new code does not compile until it has its status here and in the contract. */
    static HttpStatus status(Refusal.Code code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_YOURS, SAME_PERSON, IDENTITY_CLOSED, ONLY_REPORTER_LOWERS -> HttpStatus.FORBIDDEN;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            // The report does not allow it now, whatever is sent.
            case WRONG_STATUS,
                    UNCLASSIFIED,
                    ALREADY_ASKED,
                    REPLY_TIME_RUNNING,
                    ONLY_OUTSIDE,
                    ONLY_OVERSIGHT,
                    PARTS_OPEN,
                    APPROVAL_MISSING,
                    NO_DRAFT,
                    EXTENSION_USED,
                    EXTENSION_LATE,
                    NOTHING_REQUESTED,
                    OWN_CLOSING,
                    OBJECTION_LATE,
                    ALREADY_DONE,
                    FOLLOWS,
                    FOLLOWS_NOTHING,
                    LEGAL_HOLD,
                    RETENTION_RUNNING,
                    ERASED -> HttpStatus.CONFLICT;
            // Something else could be sent instead.
            case INVALID,
                    FORMULA,
                    COPIED,
                    NEXT_STEP_MISSING,
                    NEXT_STEP_PAST,
                    OUTCOME_MISSING,
                    OUTCOME_TOO_EARLY,
                    CAUSE_MISSING,
                    EVIDENCE_MISSING,
                    GROUND_MISSING,
                    UNKNOWN_AGENCY,
                    SAME_AGENCY,
                    OUTSIDE_SUBTREE,
                    RATING_RANGE,
                    UNKNOWN_CATEGORY,
                    DATE_FUTURE,
                    ATTACHMENT_REJECTED,
                    TOO_MANY_ATTACHMENTS,
                    AGENCY_CLOSED,
                    ACCUSED_AGENCY,
                    UNKNOWN_PART,
                    EXTENSION_DATE,
                    UNKNOWN_TARGET,
                    TARGET_FOLLOWS,
                    TARGET_ENDED,
                    TARGET_MORE_SECRET,
                    BELOW_FLOOR,
                    UNKNOWN_STEP,
                    ID_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** The field as the contract names it: it does not know how the core nests its records. */
    private static String field(String path) {
        String flat = path.replace("matter.", "")
                .replace("narrative.", "")
                .replace("statement.", "")
                .replace("reporter.identity.", "reporter.");
        return switch (flat) {
            case "secrecy" -> "anonymity, confidential";
            case "explanation" -> "text";
            case "to" -> "agency";
            default -> flat;
        };
    }

    private static String type(String code) {
        return "urn:lapor:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package id.lapor.monggo.page;

import id.lapor.workflow.Refusal;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells a person why lapor refused, beside the field that it is about. */
@Component
public class Refusals {

    private final Phrases phrases;

    Refusals(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The HTTP status of a refusal. */
    public HttpStatus status(Refusal refusal) {
        return switch (refusal.code()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case STALE, WRONG_STATUS -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /**
     * @param fields names the form's field for the paths and codes of lapor, e.g. {@code matter.title} or
     *     {@code DATE_FUTURE}; what is not in it is said of the form as a whole
     */
    public Problems explain(Refusal refusal, Map<String, String> fields, Locale locale) {
        Problems problems = Problems.none();
        for (Refusal.Violation violation : refusal.violations()) {
            String field = fields.getOrDefault(violation.field(), Problems.WHOLE);
            problems = problems.with(field, violation.sentence(locale));
        }
        if (problems.isEmpty()) {
            String field = fields.getOrDefault(refusal.code().name(), Problems.WHOLE);
            problems = problems.with(field, sentence(refusal, locale));
        }
        return problems.answeredWith(status(refusal));
    }

    /** Whoever was overtaken finds the report below as it stands now, so need not reload it. */
    private String sentence(Refusal refusal, Locale locale) {
        return refusal.code() == Refusal.Code.STALE ? phrases.say(locale, "refusal.stale") : refusal.sentence(locale);
    }
}

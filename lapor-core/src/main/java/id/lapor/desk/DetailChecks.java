package id.lapor.desk;

import id.lapor.report.ReportDraft;
import id.lapor.subject.AnswerRule;
import id.lapor.subject.Attribute;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.workflow.Refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what was answered against what the topic asks now. Whatever has no topic is asked nothing: whoever verifies it
 * knows more than a form.
 */
final class DetailChecks {

    private static final String FIELD = "matter.details";

    private DetailChecks() {}

    /** A violation for each field at fault. Of answers that nobody asked for not even the code is repeated. */
    static List<Violation> violations(ReportDraft draft, Categories categories) {
        Optional<Matter> matter = Optional.ofNullable(draft.matter());
        Details details = matter.map(Matter::details).orElse(Details.NONE);
        List<Attribute> asked = matter.flatMap(said -> Optional.ofNullable(said.category()))
                .flatMap(categories::offered)
                .map(Category::attributes)
                .orElse(List.of());
        List<Violation> violations = new ArrayList<>();
        for (Attribute field : asked) {
            String broken = AnswerRule.brokenBy(field, details.to(field.code()));
            if (broken != null) {
                violations.add(CommandChecks.violation(FIELD + "." + field.code(), broken));
            }
        }
        Set<String> codes = asked.stream().map(Attribute::code).collect(Collectors.toUnmodifiableSet());
        if (!codes.containsAll(details.answers().keySet())) {
            violations.add(CommandChecks.violation(FIELD, "detail.unknown"));
        }
        return violations;
    }
}

package id.lapor.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter answered to the {@linkplain Attribute fields} of a topic. A topic has at most 20 fields, an answer at
 * most 1,000 characters or 20 chosen values: {@link AnswerRule} says so of what is handed in. A field that is left blank
 * is no answer.
 *
 * @param topic code of the category whose fields these are, also once the report was sorted under another one;
 *     {@code null} while it has none
 * @param answers the values by the code of the field, in the order in which they came: what was typed, or the keys of
 *     what was chosen
 */
public record Details(@Nullable String topic, Map<String, List<String>> answers) {

    public static final Details NONE = new Details(null, Map.of());

    /** Stands where an answer was taken out of sight. */
    private static final List<String> GONE = List.of("—");

    public Details {
        ImmutableMap.Builder<String, List<String>> given = ImmutableMap.builder();
        answers.forEach((code, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isBlank()).collect(ImmutableList.toImmutableList());
            if (!said.isEmpty()) {
                given.put(code, said);
            }
        });
        answers = given.buildOrThrow();
    }

    /** Answers to the fields of whatever topic the report is handed in under. */
    public static Details of(Map<String, List<String>> answers) {
        return new Details(null, answers);
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** The values given for a field; empty where it was not answered. */
    public List<String> to(String code) {
        return answers.getOrDefault(code, List.of());
    }

    /** They keep the topic that they were given for. */
    Details givenFor(@Nullable String category) {
        return isEmpty() || topic != null ? this : new Details(category, answers);
    }

    /** The same with another answer to one field. */
    public Details with(String code, List<String> values) {
        ImmutableMap.Builder<String, List<String>> next = ImmutableMap.builder();
        next.putAll(answers).put(code, values);
        return new Details(topic, next.buildKeepingLast());
    }

    /** The same with a dash in place of these answers, where they were given. */
    public Details without(Set<String> codes) {
        Details rest = this;
        for (String code : codes) {
            rest = answers.containsKey(code) ? rest.with(code, GONE) : rest;
        }
        return rest;
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Details[hidden]";
    }
}

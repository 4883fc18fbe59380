package id.lapor.monggo.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is wrong with a form: a sentence for each field, and the HTTP status that says so to machines. */
public final class Problems {

    /** The field of what concerns the form as a whole. */
    public static final String WHOLE = "";

    private static final Problems NONE = new Problems(Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);

    private final Map<String, String> sentences;
    private final HttpStatus status;

    private Problems(Map<String, String> sentences, HttpStatus status) {
        this.sentences = sentences;
        this.status = status;
    }

    public static Problems none() {
        return NONE;
    }

    /** The first sentence said about a field stays. */
    public Problems with(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new Problems(Collections.unmodifiableMap(more), status);
    }

    public Problems answeredWith(HttpStatus other) {
        return new Problems(sentences, other);
    }

    /** The same, in the order of the form's fields. */
    public Problems inOrder(List<String> fields) {
        List<String> known = new ArrayList<>(sentences.keySet());
        known.sort((one, other) -> Integer.compare(fields.indexOf(one), fields.indexOf(other)));
        Map<String, String> ordered = new LinkedHashMap<>();
        known.forEach(field -> ordered.put(field, sentences.getOrDefault(field, "")));
        return new Problems(Collections.unmodifiableMap(ordered), status);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** What is wrong with a field, or {@code null}. */
    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    public Map<String, String> all() {
        return sentences;
    }

    /** Whether the form was right, but the report has moved on. */
    public boolean isConflict() {
        return status == HttpStatus.CONFLICT;
    }

    public HttpStatus status() {
        return status;
    }
}

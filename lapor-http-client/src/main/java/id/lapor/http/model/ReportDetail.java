package id.lapor.http.model;

import java.util.List;
import java.util.Objects;

/**
 * What a reporter answered to a field of the topic. Prints no word of it.
 *
 * @param category code of the topic that asked, also once the report was sorted under another one
 * @param code of the field
 * @param label of the field, as citizens read it
 * @param values what was typed, or the keys of what was chosen
 * @param words the same as citizens read it
 */
@Wire
public record ReportDetail(String category, String code, String label, List<String> values, List<String> words) {

    public ReportDetail {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return "ReportDetail[category=" + category + ", code=" + code + "]";
    }
}

package id.lapor.http.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that reports of one topic have besides those of every report.
 *
 * @param code stable, e.g. {@code nomor-tiang}
 * @param label what citizens read
 * @param hint how to find the answer
 * @param kind {@code TEXT}, {@code NUMBER}, {@code DATE}, {@code CHOICE} or {@code CHOICES}
 * @param required whether a report on the topic needs an answer
 * @param published whether the public page shows the answer
 * @param values what can be chosen, in its order; empty where nothing is chosen
 */
@Wire
public record CategoryAttribute(
        String code,
        String label,
        @Nullable String hint,
        String kind,
        boolean required,
        boolean published,
        List<AttributeValue> values) {

    public CategoryAttribute {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        values = values == null ? List.of() : List.copyOf(values);
    }
}

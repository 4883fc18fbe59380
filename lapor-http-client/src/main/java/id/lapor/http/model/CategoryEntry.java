package id.lapor.http.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic that can be chosen.
 *
 * @param code stable, e.g. {@code perhubungan}
 * @param name what citizens read
 * @param sensitive {@code true} where every report on it is at least anonim and rahasia; otherwise missing
 * @param attributes what its reports say besides, in its order
 */
@Wire
public record CategoryEntry(
        String code, String name, @Nullable Boolean sensitive, List<CategoryAttribute> attributes) {

    public CategoryEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
    }
}

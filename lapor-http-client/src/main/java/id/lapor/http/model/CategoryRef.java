package id.lapor.http.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic.
 *
 * @param code stable, e.g. {@code perhubungan}
 * @param name what citizens read
 * @param sensitive {@code true} where every report on it is at least anonim and rahasia; otherwise missing
 */
@Wire
public record CategoryRef(
        String code, String name, @Nullable Boolean sensitive) {

    public CategoryRef {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}

package id.lapor.http.model;

import java.util.Objects;

/**
 * A topic.
 *
 * @param code stable, e.g. {@code perhubungan}
 * @param name what citizens read
 */
@Wire
public record CategoryRef(String code, String name) {

    public CategoryRef {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}

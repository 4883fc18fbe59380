package id.lapor.http.model;

import java.util.Objects;

/**
 * An agency as people read it.
 *
 * @param id its code, e.g. {@code dinas-pupr}
 * @param name its name
 */
@Wire
public record AgencyRef(String id, String name) {

    public AgencyRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}

package id.lapor.http.model;

import java.util.Objects;

/**
 * What can be chosen as an answer to a field of a topic.
 *
 * @param key what is sent
 * @param label what citizens read
 */
@Wire
public record AttributeValue(String key, String label) {

    public AttributeValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
    }
}

package id.lapor.subject;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic of the region's category list.
 *
 * @param code stable, e.g. {@code perhubungan}; 1 to 64 characters
 * @param name what citizens read; at most 200 characters
 * @param sensitive whether every report on it is at least anonim and rahasia, such as violence at schools
 * @param attributes what its reports say besides, in the order in which people are asked
 */
public record Category(String code, String name, boolean sensitive, List<Attribute> attributes) {

    public Category {
        if (code.isBlank() || code.length() > 64 || name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException(
                    "A category needs a code of 1 to 64 characters and a name of 1 to 200 characters");
        }
        attributes = ImmutableList.copyOf(attributes);
        if (attributes.stream().map(Attribute::code).distinct().count() < attributes.size()) {
            throw new IllegalArgumentException("Two attributes of the category " + code + " share a code");
        }
    }

    public Category(String code, String name, boolean sensitive) {
        this(code, name, sensitive, List.of());
    }

    public Category(String code, String name) {
        this(code, name, false);
    }

    /** The same with these fields. */
    public Category asking(Attribute... fields) {
        return new Category(code, name, sensitive, List.of(fields));
    }

    public Optional<Attribute> attribute(String field) {
        return attributes.stream().filter(known -> known.code().equals(field)).findFirst();
    }

    /** The same, knowing the fields and values that it had before as well, behind its own. */
    Category knowing(Category before) {
        Map<String, Attribute> all = new LinkedHashMap<>();
        attributes.forEach(mine -> all.put(
                mine.code(), before.attribute(mine.code()).map(mine::knowing).orElse(mine)));
        before.attributes.forEach(other -> all.putIfAbsent(other.code(), other));
        return new Category(code, name, sensitive, List.copyOf(all.values()));
    }
}

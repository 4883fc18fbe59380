package id.lapor.spring;

import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A topic that reports can be about.
 *
 * @param code stable, e.g. jalan; 1 to 64 characters
 * @param name what citizens read; at most 200 characters
 * @param sensitive whether every report on it is at least anonim and rahasia
 * @param attributes what its reports say besides, in the order in which people are asked; at most 20
 */
public record CategorySettings(
        @DefaultValue("") String code,
        @DefaultValue("") String name,
        @DefaultValue("false") boolean sensitive,
        @DefaultValue List<AttributeSettings> attributes) {

    /**
     * A field that reports of one topic have besides those of every report.
     *
     * @param code stable, e.g. nomor-tiang; 1 to 40 lower-case letters, digits and hyphens
     * @param label what citizens read
     * @param hint how to find the answer
     * @param kind what an answer looks like: text, number, date, choice or choices
     * @param required whether a report on the topic needs an answer
     * @param published whether the public page shows the answer; never that of a reporter who hides
     * @param values what can be chosen, for the kinds choice and choices
     */
    public record AttributeSettings(
            @DefaultValue("") String code,
            @DefaultValue("") String label,
            @Nullable String hint,
            @DefaultValue("text") Attribute.Kind kind,
            @DefaultValue("false") boolean required,
            @DefaultValue("false") boolean published,
            @DefaultValue List<ValueSettings> values) {

        private Attribute asAttribute() {
            List<Choice> choices = values.stream()
                    .map(value -> new Choice(value.key(), value.label()))
                    .toList();
            return new Attribute(code, label, hint, kind, required, published, choices);
        }
    }

    /**
     * What can be chosen.
     *
     * @param key stable, e.g. ktp; 1 to 40 lower-case letters, digits and hyphens
     * @param label what citizens read
     */
    public record ValueSettings(
            @DefaultValue("") String key, @DefaultValue("") String label) {}

    /**
     * @throws IllegalArgumentException naming the setting that cannot be read
     */
    static Categories asCategories(List<CategorySettings> settings) {
        List<Category> topics = new ArrayList<>();
        for (CategorySettings topic : settings) {
            String setting = "lapor.categories[" + topics.size() + "]";
            topics.add(named(setting, () -> topic.asCategory(setting)));
        }
        return named("lapor.categories", () -> Categories.of(topics));
    }

    private Category asCategory(String setting) {
        List<Attribute> fields = new ArrayList<>();
        for (AttributeSettings field : attributes) {
            fields.add(named(setting + ".attributes[" + fields.size() + "]", field::asAttribute));
        }
        return new Category(code, name, sensitive, fields);
    }

    private static <T> T named(String setting, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException malformed) {
            String message = String.valueOf(malformed.getMessage());
            throw new IllegalArgumentException(message.startsWith("lapor.") ? message : setting + ": " + message);
        }
    }
}

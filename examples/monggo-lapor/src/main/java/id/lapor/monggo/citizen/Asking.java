package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Typed;
import id.lapor.subject.Attribute;
import id.lapor.subject.Category;
import id.lapor.subject.Details;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the categories ask in the form of a report. Every one that asks has a group of fields there, so that the form works
 * without scripts: {@link CategoryStyle} hides the groups of those that are not chosen.
 */
@Component
class Asking {

    /** How the names of all these fields begin. */
    static final String PREFIX = "isian.";

    /**
     * The fields of one category.
     *
     * @param category its code
     * @param name what it is called in the reader's language
     */
    record Group(String category, String name, List<Field> fields) {}

    /**
     * @param id of the field in the page, and its name in the form
     * @param value what was typed or chosen
     * @param optional whether it may be left blank; {@code null} where not
     * @param choices what can be chosen
     */
    record Field(
            String id,
            Attribute.Kind kind,
            String label,
            String hint,
            String value,
            @Nullable Boolean optional,
            List<Option> choices) {}

    /**
     * @param id its name in the form where any number can be chosen
     */
    record Option(String id, String key, String label, boolean chosen) {}

    private final Lapor lapor;
    private final Phrases phrases;

    Asking(Lapor lapor, Phrases phrases) {
        this.lapor = lapor;
        this.phrases = phrases;
    }

    List<Group> groups(ReportForm form, Locale locale) {
        return lapor.categories().all().stream()
                .filter(category -> !category.attributes().isEmpty())
                .map(category -> new Group(
                        category.code(),
                        phrases.category(category, locale),
                        category.attributes().stream()
                                .map(field -> field(category, field, form, locale))
                                .toList()))
                .toList();
    }

    /** What was filled in for the category that was chosen; what stands in the fields of others is not sent on. */
    Details details(ReportForm form) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        chosen(form)
                .ifPresent(category -> category.attributes()
                        .forEach(field ->
                                answers.put(field.code(), answer(name(category, field), field, form.isian()))));
        return Details.of(answers);
    }

    /** The field of the form for every violation of the category that was chosen. */
    Map<String, String> fieldsOf(ReportForm form, Map<String, String> others) {
        Map<String, String> fields = new HashMap<>(others);
        chosen(form)
                .ifPresent(category -> category.attributes()
                        .forEach(field -> fields.put("matter.details." + field.code(), name(category, field))));
        return fields;
    }

    /** The same fields in their order, for those who read what is wrong with them. */
    List<String> orderOf(ReportForm form, List<String> before, List<String> after) {
        List<String> order = new ArrayList<>(before);
        chosen(form).ifPresent(category -> category.attributes().forEach(field -> order.add(name(category, field))));
        order.addAll(after);
        return order;
    }

    private Optional<Category> chosen(ReportForm form) {
        return lapor.categories().offered(form.kategori());
    }

    private Field field(Category category, Attribute field, ReportForm form, Locale locale) {
        String name = name(category, field);
        List<String> given = answer(name, field, form.isian());
        return new Field(
                name,
                field.kind(),
                phrases.asked(category.code(), field, locale),
                phrases.askedHint(category.code(), field, locale),
                given.isEmpty() ? "" : given.get(0),
                field.required() ? null : true,
                field.values().stream()
                        .map(value -> new Option(
                                name + "." + value.key(),
                                value.key(),
                                phrases.answer(category.code(), field, value.key(), locale),
                                given.contains(value.key())))
                        .toList());
    }

    private static String name(Category category, Attribute field) {
        return PREFIX + category.code() + "." + field.code();
    }

    private static List<String> answer(String name, Attribute field, Map<String, String> typed) {
        if (field.kind() == Attribute.Kind.CHOICES) {
            return field.values().stream()
                    .map(Attribute.Choice::key)
                    .filter(key -> typed.containsKey(name + "." + key))
                    .toList();
        }
        String text = typed.getOrDefault(name, "").strip();
        boolean date = field.kind() == Attribute.Kind.DATE;
        return List.of(date ? Typed.dateOf(text).map(LocalDate::toString).orElse(text) : text);
    }
}

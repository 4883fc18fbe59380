package id.lapor.monggo.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed into one of several forms of a page, so that a refused form can be shown again as it was. */
public final class Typed {

    /** As date fields send it, and as people write it where a browser has no date field. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"));

    private static final Typed NOTHING = new Typed("", Map.of(), Problems.none());

    private final String form;
    private final Map<String, String> fields;
    private final Problems problems;

    private Typed(String form, Map<String, String> fields, Problems problems) {
        this.form = form;
        this.fields = fields;
        this.problems = problems;
    }

    public static Typed nothing() {
        return NOTHING;
    }

    public static Typed in(String form, Map<String, String> fields) {
        return new Typed(form, Map.copyOf(fields), Problems.none());
    }

    public Typed faulty(Problems found) {
        return new Typed(form, fields, found);
    }

    /** The text of a field; empty when it is missing. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The text of a field, or {@code null} when nothing was typed. */
    public @Nullable String optional(String field) {
        return text(field).isBlank() ? null : text(field).strip();
    }

    /** The date of a field; empty when it is missing or no date. */
    public Optional<LocalDate> date(String field) {
        return dateOf(text(field));
    }

    /** Whether something stands in a date field that is no date. */
    public boolean isNoDate(String field) {
        return !text(field).isBlank() && date(field).isEmpty();
    }

    /** A constant by its name; empty when nothing of the kind was chosen. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return choiceOf(text(field), type);
    }

    /** The number of a field, or {@code null} when nothing was chosen; what is no number is out of every range. */
    public @Nullable Integer number(String field) {
        if (text(field).isBlank()) {
            return null;
        }
        return text(field).strip().matches("-?[0-9]{1,9}")
                ? Integer.valueOf(text(field).strip())
                : Integer.MIN_VALUE;
    }

    /** The name of the form that was sent. */
    public String form() {
        return form;
    }

    /** What to show in a field of a form: what was typed, if it was this form. */
    public String value(String ofForm, String field) {
        return isOpen(ofForm) ? text(field) : "";
    }

    /** What is wrong with a field of a form, or {@code null}. */
    public @Nullable String problem(String ofForm, String field) {
        return isOpen(ofForm) ? problems.of(field) : null;
    }

    /** Whether this is the form that was sent. */
    public boolean isOpen(String ofForm) {
        return form.equals(ofForm);
    }

    /** Whether any form was sent. */
    public boolean isAny() {
        return !form.isEmpty();
    }

    public Problems problems() {
        return problems;
    }

    /** Reads a date as people type it. */
    public static Optional<LocalDate> dateOf(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException otherShape) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Reads the name of a constant. */
    public static <E extends Enum<E>> Optional<E> choiceOf(String text, Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Typed[" + form + "]";
    }
}

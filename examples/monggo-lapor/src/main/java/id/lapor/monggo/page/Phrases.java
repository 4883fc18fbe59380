package id.lapor.monggo.page;

import id.lapor.kernel.Wording;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Attribute;
import id.lapor.subject.Category;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages, in the reader's language. */
@Component("phrases")
public class Phrases {

    private static final Pattern CLOSING_STOPS = Pattern.compile("[.\\s]+$");

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of {@code messages_id} or {@code messages_en}. */
    public String say(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** Somebody's sentence as a part of ours: without its full stop. */
    static String clause(String sentence) {
        return CLOSING_STOPS.matcher(sentence.strip()).replaceFirst("");
    }

    /** What lapor calls a constant. */
    public String label(Enum<?> constant, Locale locale) {
        return Wording.label(constant, locale);
    }

    /** The topic; in its own words where no translation is kept. */
    public String category(@Nullable Category category, Locale locale) {
        if (category == null) {
            return say(locale, "category.none");
        }
        return kept("category." + category.code(), category.name(), locale);
    }

    /** What a category asks; in its own words where no translation is kept. */
    public String asked(String category, Attribute field, Locale locale) {
        return kept(askedKey(category, field), field.label(), locale);
    }

    /** How to find the answer to it; empty where nothing is said. */
    public String askedHint(String category, Attribute field, Locale locale) {
        return field.hint() == null ? "" : kept(askedKey(category, field) + ".hint", field.hint(), locale);
    }

    /** A value that can be chosen, or was typed. */
    public String answer(String category, Attribute field, String value, Locale locale) {
        String own = field.wordsOf(value);
        return field.kind().isChosen() ? kept(askedKey(category, field) + "." + value, own, locale) : own;
    }

    private static String askedKey(String category, Attribute field) {
        return "field.isian." + category + "." + field.code();
    }

    private String kept(String code, String own, Locale locale) {
        String translated = messages.getMessage(code, null, own, locale);
        return translated == null ? own : translated;
    }

    /** What was promised, or nothing where the report is open. */
    public String secrecy(Secrecy secrecy, Locale locale) {
        if (secrecy.anonymity() == Anonymity.OPEN) {
            return secrecy.confidential() ? say(locale, "secrecy.rahasia") : "";
        }
        return say(locale, "secrecy." + secrecy.anonymity() + (secrecy.confidential() ? ".rahasia" : ""));
    }
}

package id.lapor.monggo.page;

import id.lapor.kernel.Wording;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
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
        String translated = messages.getMessage("category." + category.code(), null, category.name(), locale);
        return translated == null ? category.name() : translated;
    }

    /** What was promised, or nothing where the report is open. */
    public String secrecy(Secrecy secrecy, Locale locale) {
        if (secrecy.anonymity() == Anonymity.OPEN) {
            return secrecy.confidential() ? say(locale, "secrecy.rahasia") : "";
        }
        return say(locale, "secrecy." + secrecy.anonymity() + (secrecy.confidential() ? ".rahasia" : ""));
    }
}

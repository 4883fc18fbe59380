package id.lapor.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Labels and sentences for people, in Indonesian and, for the locale {@code en}, in English. */
public final class Wording {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final ResourceBundle INDONESIAN_WORDS = ResourceBundle.getBundle("id.lapor.words", INDONESIAN);
    private static final ResourceBundle ENGLISH_WORDS = ResourceBundle.getBundle("id.lapor.words", Locale.ENGLISH);

    private Wording() {}

    /** The label of a constant, e.g. {@code Status.SUBMITTED} is "Belum terverifikasi". */
    public static String label(Enum<?> constant, Locale locale) {
        return sentence(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
    }

    /**
     * The sentence kept under {@code code}; {@code {0}}, {@code {1}}... are replaced by {@code arguments}, constants by
     * their labels.
     *
     * @throws MissingResourceException when no sentence is kept under {@code code}
     */
    public static String sentence(String code, Locale locale, Object... arguments) {
        boolean english = locale.getLanguage().equals("en");
        ResourceBundle words = english ? ENGLISH_WORDS : INDONESIAN_WORDS;
        Object[] spoken = arguments.clone();
        for (int i = 0; i < spoken.length; i++) {
            if (spoken[i] instanceof Enum<?> constant) {
                spoken[i] = label(constant, locale);
            }
        }
        return new MessageFormat(words.getString(code), english ? Locale.ENGLISH : INDONESIAN).format(spoken);
    }
}

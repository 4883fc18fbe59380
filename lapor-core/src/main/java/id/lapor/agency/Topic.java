package id.lapor.agency;

import java.util.Locale;

/**
 * Something that reports are about, finer than a category: drains, street lamps, school places.
 *
 * @param code stable and unique, e.g. {@code drainase}
 * @param name in Indonesian, as it stands inside a sentence: "saluran air"
 * @param english the same in English: "drains"
 */
public record Topic(String code, String name, String english) {

    public Topic {
        if (code.isBlank() || name.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A topic needs a code and a name in both languages");
        }
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }
}

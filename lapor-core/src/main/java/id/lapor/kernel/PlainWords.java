package id.lapor.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as people meant to write them: small letters, those that are drawn out once ("toloooong"), and
 * "anak2", which is "anak-anak", without its number. In one pass, since a text is read several times and each of its words
 * once more.
 */
final class PlainWords {

    /** No letter stands as often in a word. */
    private static final int DRAWN_OUT = 3;

    /** Fewer letters before a 2 are a name: "RT2". */
    private static final int FEWEST_LETTERS = 3;

    private static final int NONE = -1;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** How many letters were written since something else stood there; {@link #NONE} where that was a part of the word. */
    private int letters;

    private PlainWords(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        PlainWords plain =
                new PlainWords(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        plain.read();
        return plain.words;
    }

    private void read() {
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (Character.isLetter(sign)) {
                next = letters(sign, next);
            } else if (isNumber(sign)) {
                number(sign, next);
            } else {
                end(sign);
            }
            at = next;
        }
        end(' ');
    }

    /** @return where the letter stands no more */
    private int letters(int letter, int second) {
        int width = Character.charCount(letter);
        int times = 1;
        int next = second;
        while (next < text.length() && text.codePointAt(next) == letter) {
            times++;
            next += width;
        }
        int written = times < DRAWN_OUT ? times : 1;
        for (int i = 0; i < written; i++) {
            word.appendCodePoint(letter);
        }
        letters = letters == NONE ? NONE : letters + written;
        return next;
    }

    private void number(int number, int next) {
        boolean last = next == text.length() || !isNumber(text.codePointAt(next));
        boolean plural = number == '2' && letters >= FEWEST_LETTERS && last;
        if (!plural) {
            word.appendCodePoint(number);
        }
        letters = NONE;
    }

    private void end(int sign) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
        letters = sign == '_' ? NONE : 0;
    }

    private static boolean isNumber(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}

package id.lapor.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of phrase material, parsed. {@code {this|that}} is a choice and may be nested, {@code {3-12}} a number,
 * {@code {name}} an entry of the list of that name, {@code {^name}} the same with a capital letter, {@code
 * {name=this}} says nothing but makes {@code {name}} say this from then on, {@code \n} is a line break.
 */
record Phrase(List<Part> parts) {

    private static final Pattern FACT = Pattern.compile("([a-z-]+)=(.*)");

    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Choice(List<Phrase> phrases) implements Part {}

    record Range(int least, int most) implements Part {}

    record Fact(String name, Phrase phrase) implements Part {}

    record Name(String name, boolean capital) implements Part {}

    /**
     * @throws IllegalArgumentException when braces do not match
     */
    static Phrase parse(String line) {
        List<Part> parts = new ArrayList<>();
        String rest = line.replace("\\n", "\n");
        while (!rest.isEmpty()) {
            int open = rest.indexOf('{');
            int start = open < 0 ? rest.length() : open;
            if (start > 0) {
                parts.add(new Literal(rest.substring(0, start)));
            }
            if (open < 0) {
                break;
            }
            int close = closing(rest, open);
            parts.add(braced(rest.substring(open + 1, close)));
            rest = rest.substring(close + 1);
        }
        return new Phrase(List.copyOf(parts));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is not closed: " + text);
    }

    private static Part braced(String inside) {
        Matcher fact = FACT.matcher(inside);
        if (fact.matches()) {
            return new Fact(fact.group(1), parse(fact.group(2)));
        }
        List<String> options = options(inside);
        if (options.size() > 1) {
            return new Choice(options.stream().map(Phrase::parse).toList());
        }
        if (inside.matches("\\d+-\\d+")) {
            int dash = inside.indexOf('-');
            return new Range(Integer.parseInt(inside.substring(0, dash)), Integer.parseInt(inside.substring(dash + 1)));
        }
        boolean capital = inside.startsWith("^");
        return new Name(capital ? inside.substring(1) : inside, capital);
    }

    private static List<String> options(String inside) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char at = inside.charAt(i);
            depth += at == '{' ? 1 : at == '}' ? -1 : 0;
            if (at == '|' && depth == 0) {
                options.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        options.add(inside.substring(start));
        return options;
    }
}

package id.lapor.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes: the template, which may be logged, and the path made from it, which may not.
 *
 * @param template e.g. {@code /v1/reports/{tracking}}
 * @param path the same with its values, and the query
 */
record Target(String template, String path) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final int LONGEST = 64;

    /**
     * @throws IllegalArgumentException when a value cannot be one segment of a path
     */
    static Target of(String template, String... values) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        StringBuilder path = new StringBuilder();
        for (String value : values) {
            if (!placeholder.find()) {
                throw new IllegalArgumentException("Too many values for " + template);
            }
            placeholder.appendReplacement(path, Matcher.quoteReplacement(segment(placeholder.group(), value)));
        }
        return new Target(template, placeholder.appendTail(path).toString());
    }

    Target query(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        return new Target(template, path + (path.indexOf('?') < 0 ? '?' : '&') + name + '=' + encoded(value));
    }

    URI under(URI base) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    private static String segment(String placeholder, String value) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.equals(".") || stripped.equals("..")) {
            throw new IllegalArgumentException(placeholder + " needs 1 to " + LONGEST + " characters and is no dot");
        }
        return encoded(stripped);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return template;
    }
}

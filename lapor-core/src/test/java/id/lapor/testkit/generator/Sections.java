package id.lapor.testkit.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text file of named lists: {@code [name]} begins a list, each further line is an entry; empty lines and those that
 * start with # say nothing.
 */
record Sections(String file, Map<String, List<String>> lists) {

    /**
     * @throws IllegalStateException when the file is missing, repeats a list or starts without one
     */
    static Sections read(String file) {
        try (InputStream bytes = Sections.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The report generator lacks its file " + file);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new Sections(file, parse(file, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report generator cannot read " + file, unreadable);
        }
    }

    private static Map<String, List<String>> parse(String file, String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = null;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                if (lists.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalStateException(file + " has two lists " + line);
                }
            } else if (current == null) {
                throw new IllegalStateException(file + " starts without a [list]");
            } else {
                current.add(line);
            }
        }
        return Collections.unmodifiableMap(lists);
    }

    /**
     * @throws IllegalStateException when there is none of that name, or nothing in it
     */
    List<String> list(String name) {
        List<String> list = lists.getOrDefault(name, List.of());
        if (list.isEmpty()) {
            throw new IllegalStateException(file + " has nothing under [" + name + "]");
        }
        return list;
    }

    /** The words of a list's only line. */
    List<String> words(String name) {
        return List.of(list(name).get(0).split(" +"));
    }

    int number(String name) {
        return Integer.parseInt(list(name).get(0));
    }
}

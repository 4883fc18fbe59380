package id.lapor.sla;

import com.google.common.base.Splitter;
import id.lapor.kernel.LaporException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads days off from the lines of a file; of a line that it cannot read it tells file, line and reason. */
final class DayOffLines {

    private static final String COLUMNS = "date,kind,standing,scope,decree,source";
    private static final int COUNT = 6;
    private static final Splitter LINES = Splitter.on('\n');
    /** One more than are read, so that a line of a million commas is refused as cheaply as any. */
    private static final Splitter FIELDS = Splitter.on(',').trimResults().limit(COUNT + 1);

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_QUOTE = 40;

    private final String file;
    private final List<DayOff> days = new ArrayList<>();
    private final Map<DayAndScope, KindAndLine> seen = new HashMap<>();
    private int number;

    private DayOffLines(String file) {
        this.file = file;
    }

    /**
     * @param file how to name the file in errors
     * @throws LaporException when a line is malformed
     */
    static List<DayOff> parse(String file, String text) {
        DayOffLines lines = new DayOffLines(file);
        for (String line : LINES.split(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            lines.read(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return lines.days;
    }

    private void read(String line) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        requireReadable(line);
        List<String> fields = FIELDS.splitToList(line);
        if (fields.size() != COUNT) {
            throw fault("expected the columns " + COLUMNS);
        }
        DayOff day = dayOff(fields);
        KindAndLine before =
                seen.putIfAbsent(new DayAndScope(day.date(), day.scope()), new KindAndLine(day.kind(), number));
        if (before != null && before.kind() != day.kind()) {
            throw fault(
                    day.date() + " is " + day.kind() + " here, but " + before.kind() + " in line " + before.number());
        }
        days.add(day);
    }

    private DayOff dayOff(List<String> fields) {
        LocalDate date = date(fields.get(0));
        DayOff.Kind kind = kind(fields.get(1));
        boolean decreed = isDecreed(fields.get(2));
        try {
            return new DayOff(date, kind, decreed, fields.get(3), fields.get(4), fields.get(5));
        } catch (IllegalArgumentException malformed) {
            throw new LaporException(here() + malformed.getMessage(), malformed);
        }
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw fault(quoted(text) + " is no date like 2026-03-27");
        }
    }

    private DayOff.Kind kind(String text) {
        for (DayOff.Kind kind : DayOff.Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw fault(quoted(text) + " is none of " + List.of(DayOff.Kind.values()));
    }

    private boolean isDecreed(String text) {
        return switch (text) {
            case "OFFICIAL" -> true;
            case "ESTIMATE" -> false;
            default -> throw fault(quoted(text) + " is neither OFFICIAL nor ESTIMATE");
        };
    }

    private void requireReadable(String line) {
        if (line.length() > LONGEST_LINE) {
            throw fault("longer than " + LONGEST_LINE + " characters");
        }
        line.codePoints().filter(DayOffLines::isUnreadable).findFirst().ifPresent(character -> {
            throw fault(String.format(Locale.ROOT, "holds the control character U+%04X", character));
        });
    }

    private static boolean isUnreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? "'" + text + "'" : "'" + text.substring(0, LONGEST_QUOTE) + "...'";
    }

    private LaporException fault(String reason) {
        return new LaporException(here() + reason);
    }

    private String here() {
        return file + ", line " + number + ": ";
    }

    private record DayAndScope(LocalDate date, String scope) {}

    private record KindAndLine(DayOff.Kind kind, int number) {}
}

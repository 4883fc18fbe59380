package id.lapor.sla;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import id.lapor.kernel.LaporException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days off, as data. Computed lunar dates are a day off the decreed ones often enough that nothing is computed here.
 *
 * @param daysOff every day off that is known
 * @param decreedYears the years whose days off are decreed; every other year is provisional
 */
public record Holidays(Set<LocalDate> daysOff, Set<Integer> decreedYears) {

    private static final Splitter FIELDS = Splitter.on(',').trimResults();

    public Holidays {
        daysOff = ImmutableSortedSet.copyOf(daysOff);
        decreedYears = ImmutableSortedSet.copyOf(decreedYears);
    }

    /** National holidays and joint leave (cuti bersama) of 2024 to 2027; 2027 is an estimate. */
    public static Holidays indonesia() {
        return shipped(true);
    }

    /** The same for offices that work on joint leave. */
    public static Holidays indonesiaWorkingOnJointLeave() {
        return shipped(false);
    }

    /**
     * Reads lines of {@code date,kind,standing,source}; empty lines and those that start with # say nothing.
     *
     * @param file how to name the file in errors
     * @param withJointLeave whether CUTI_BERSAMA is a day off
     * @throws LaporException when a line is malformed; names file, line and reason
     */
    public static Holidays parse(String file, String text, boolean withJointLeave) {
        Set<LocalDate> daysOff = new TreeSet<>();
        Set<Integer> decreed = new TreeSet<>();
        Set<Integer> estimated = new HashSet<>();
        int number = 0;
        for (String line : Splitter.on('\n').trimResults().split(text)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Line day = Line.parse(file, number, FIELDS.splitToList(line));
            (day.official() ? decreed : estimated).add(day.date().getYear());
            if (withJointLeave || !day.jointLeave()) {
                daysOff.add(day.date());
            }
        }
        decreed.removeAll(estimated);
        return new Holidays(daysOff, decreed);
    }

    private static Holidays shipped(boolean withJointLeave) {
        try {
            String file = "/id/lapor/holidays.csv";
            String text = Resources.toString(Resources.getResource(Holidays.class, file), StandardCharsets.UTF_8);
            return parse(file, text, withJointLeave);
        } catch (IOException unreadable) {
            throw new LaporException("The holidays inside lapor-core cannot be read", unreadable);
        }
    }

    private record Line(LocalDate date, boolean jointLeave, boolean official) {

        static Line parse(String file, int number, List<String> fields) {
            if (fields.size() != 4) {
                throw fault(file, number, "expected date,kind,standing,source");
            }
            return new Line(
                    date(file, number, fields.get(0)),
                    oneOf(file, number, fields.get(1), "CUTI_BERSAMA", "LIBUR_NASIONAL"),
                    oneOf(file, number, fields.get(2), "OFFICIAL", "ESTIMATE"));
        }

        private static LocalDate date(String file, int number, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException malformed) {
                throw fault(file, number, "'" + text + "' is no date like 2026-03-27");
            }
        }

        private static boolean oneOf(String file, int number, String text, String yes, String no) {
            if (!text.equals(yes) && !text.equals(no)) {
                throw fault(file, number, "'" + text + "' is neither " + yes + " nor " + no);
            }
            return text.equals(yes);
        }

        private static LaporException fault(String file, int number, String reason) {
            return new LaporException(file + ", line " + number + ": " + reason);
        }
    }
}

package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.LaporException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    private static final String LINE = "2026-03-19,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1497/2025,x";
    private static final DayOff DAY = new DayOff(
            LocalDate.of(2026, 3, 19), DayOff.Kind.LIBUR_NASIONAL, true, DayOff.EVERYWHERE, "SKB 1497/2025", "x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINE,
                "\uFEFF" + LINE,
                LINE + "\r\n",
                "\r\n \t\r\n# a comment, with\tanything\u0007\r\n" + LINE + "\r\n",
                " 2026-03-19 , LIBUR_NASIONAL , OFFICIAL , ID , SKB 1497/2025 , x ",
                LINE + "\n" + LINE,
            })
    void commentsEmptyLinesAndTheMarksOfEditorsSayNothing(String text) {
        assertThat(days(text)).containsExactly(DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2026-13-01,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | '2026-13-01' is no date like 2026-03-27",
                "2026-02-30,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | '2026-02-30' is no date",
                "19-03-2026,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | '19-03-2026' is no date",
                "1969-12-31,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | 1969-12-31 is not within the years 1970 to 2049",
                "2050-01-01,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | 2050-01-01 is not within the years 1970 to 2049",
                "0000-01-01,LIBUR_NASIONAL,OFFICIAL,ID,-,x      | 0000-01-01 is not within",
                "2026-01-01,LIBURAN,OFFICIAL,ID,-,x             | 'LIBURAN' is none of [LIBUR_NASIONAL, CUTI_BERSAMA",
                "2026-01-01,libur_nasional,OFFICIAL,ID,-,x      | 'libur_nasional' is none of",
                "2026-01-01,LIBUR_NASIONAL,MAYBE,ID,-,x         | 'MAYBE' is neither OFFICIAL nor ESTIMATE",
                "2026-01-01,PEMILU,OFFICIAL,Magelang,-,x        | the scope is neither ID nor a region such as 33.71",
                "2026-01-01,PEMILU,OFFICIAL,3371,-,x            | the scope is neither",
                "2026-01-01,PEMILU,OFFICIAL,agency:,-,x         | the scope is neither",
                "2026-01-01,PEMILU,OFFICIAL,agency:Dinas PU,-,x | the scope is neither",
                "2026-01-01,PEMILU,OFFICIAL,,-,x                | the scope is neither",
                "2026-01-01,LIBUR_NASIONAL,OFFICIAL,33,-,x      | LIBUR_NASIONAL does not go with the scope 33",
                "2026-01-01,LIBUR_DAERAH,OFFICIAL,ID,-,x        | LIBUR_DAERAH does not go with the scope ID",
                "2026-01-01,LIBUR_INSTANSI,OFFICIAL,33.71,-,x   | LIBUR_INSTANSI does not go with the scope 33.71",
                "2026-01-01,PEMILU,OFFICIAL,ID,,x               | or - where there is none",
                "2026-01-01,PEMILU,OFFICIAL,ID,-,               | or - where there is none",
                "2026-01-01                                     | the columns date,kind,standing,scope,decree,source",
                "2026-01-01,PEMILU,OFFICIAL,x                   | the columns date,kind,standing,scope,decree,source",
                "2026-01-01,PEMILU,OFFICIAL,ID,-,x,y            | the columns date,kind,standing,scope,decree,source",
            })
    void aMalformedLineIsNamedByFileLineAndReason(String line, String reason) {
        assertThatThrownBy(() -> Holidays.parse("daerah.csv", "# Kota\n" + line))
                .isInstanceOf(LaporException.class)
                .hasMessageStartingWith("daerah.csv, line 2: ")
                .hasMessageContaining(reason);
    }

    @Test
    void twoKindsForOneDateAndScopeAreNamedWithBothLines() {
        String regional = "2026-03-19,CUTI_BERSAMA,OFFICIAL,33,-,x\n";
        assertThat(days(LINE + "\n" + regional)).hasSize(2);
        assertThatThrownBy(() -> days(LINE + "\n" + regional + "2026-03-19,CUTI_BERSAMA,OFFICIAL,ID,-,x"))
                .isInstanceOf(LaporException.class)
                .hasMessage("daerah.csv, line 3: 2026-03-19 is CUTI_BERSAMA here, but LIBUR_NASIONAL in line 1");
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "27, U+001B", "9, U+0009", "13, U+000D", "8238, U+202E", "8232, U+2028", "55296, U+D800"})
    void aControlCharacterIsNamedAndNotRepeated(int character, String name) {
        String control = Character.toString(character);
        assertThatThrownBy(() -> days(LINE.replace("LIBUR", "LI" + control + "BUR")))
                .isInstanceOf(LaporException.class)
                .hasMessage("daerah.csv, line 1: holds the control character " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "2026-01-01,x"})
    void aLineOfMillionsOfCharactersIsRefusedInFewWords(String piece) {
        assertThatThrownBy(() -> days(piece.repeat(2_000_000)))
                .isInstanceOf(LaporException.class)
                .message()
                .startsWith("daerah.csv, line 1: ")
                .hasSizeLessThan(200);
        assertThatThrownBy(() -> days(LINE.replace("OFFICIAL", "x".repeat(900))))
                .isInstanceOf(LaporException.class)
                .message()
                .hasSizeLessThan(200);
    }

    @Property
    void anyTextIsReadOrRefusedByFileAndLine(@ForAll("texts") String text) {
        try {
            Holidays read = Holidays.parse("daerah.csv", text);
            assertThat(read.between(LocalDate.MIN, LocalDate.MAX))
                    .allMatch(day -> day.date().getYear() >= 1970 && day.date().getYear() <= 2049);
        } catch (LaporException refused) {
            assertThat(refused.getMessage()).matches("daerah\\.csv, line [1-9][0-9]*: \\P{Cntrl}+");
        }
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("lines") List<String> lines) {
        List<DayOff> read = days(String.join("\n", lines));
        assertThat(read.stream().map(HolidayFileTest::line).toList()).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> fields = Arbitraries.oneOf(
                Arbitraries.of("2026-03-19", "2026-02-30", "1969-12-31", "+12026-01-01", "-2026-01-01"),
                Arbitraries.of("PEMILU", "LIBUR_DAERAH", "OFFICIAL", "ESTIMATE", "ID", "33.71", "agency:dlh", "-", ""),
                Arbitraries.strings().ofMaxLength(12));
        Arbitrary<String> shuffled = fields.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join(",", list));
        Arbitrary<String> damaged = Arbitraries.strings()
                .ofLength(1)
                .flatMap(piece -> Arbitraries.integers()
                        .between(0, LINE.length())
                        .map(at -> new StringBuilder(LINE).insert(at, piece).toString()));
        Arbitrary<String> lines = Arbitraries.oneOf(
                shuffled,
                damaged,
                Arbitraries.strings(),
                Arbitraries.of(LINE, LINE.replace("19", "20"), "#", "\uFEFF"));
        return lines.list()
                .ofMaxSize(6)
                .flatMap(list -> Arbitraries.of("\n", "\r\n", "\r").map(end -> String.join(end, list)));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> rest = Arbitraries.of(
                "LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x",
                "CUTI_BERSAMA,ESTIMATE,ID,-,x",
                "PEMILU,OFFICIAL,33.71,Keppres 1/2026,-",
                "LIBUR_DAERAH,OFFICIAL,33,Pergub 1/2026,x",
                "LIBUR_INSTANSI,ESTIMATE,agency:dinas-pupr,-,x");
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, 29_219).map(LocalDate::ofEpochDay);
        return dates.flatMap(date -> rest.map(columns -> date + "," + columns))
                .list()
                .uniqueElements(line -> line.substring(0, 10))
                .ofMaxSize(10);
    }

    private static String line(DayOff day) {
        return String.join(
                ",",
                day.date().toString(),
                day.kind().name(),
                day.decreed() ? "OFFICIAL" : "ESTIMATE",
                day.scope(),
                day.decree(),
                day.source());
    }

    private static List<DayOff> days(String text) {
        return Holidays.parse("daerah.csv", text).between(LocalDate.MIN, LocalDate.MAX);
    }
}

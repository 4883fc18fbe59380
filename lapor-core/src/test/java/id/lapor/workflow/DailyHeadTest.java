package id.lapor.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyHeadTest {

    private static final String A = "a".repeat(64);
    private static final String LINE = "lapor-day-1 2026-03-17 2 " + DailyHead.BEFORE_THE_FIRST + " " + A;
    private static final DailyHead HEAD = new DailyHead(LocalDate.of(2026, 3, 17), DailyHead.BEFORE_THE_FIRST, 2, A);

    @Test
    void itIsOneLine() {
        assertThat(HEAD).hasToString(LINE);
    }

    @Test
    void itSurvivesPrintingAndMail() {
        assertThat(DailyHead.parse("\n " + LINE.replace(" ", " \r\n\t").toUpperCase() + "\n"))
                .contains(HEAD);
    }

    @Property
    void whatIsWrittenIsRead(
            @ForAll @IntRange(max = 109_000) int day, @ForAll @LongRange(min = 0) long reports, @ForAll byte[] bytes) {
        String digest = HexFormat.of().formatHex(Arrays.copyOf(bytes, 32));
        long count = reports % 1_000_000_000_000_000_000L;
        DailyHead head = new DailyHead(LocalDate.of(1900, 1, 1).plusDays(day), A, count, digest);
        assertThat(DailyHead.parse(head.toString())).contains(head);
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        assertThat(DailyHead.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lapor-day-2 2026-03-17 2 P D",
                "lapor-day-1 2026-02-30 2 P D",
                "lapor-day-1 2200-01-01 2 P D",
                "lapor-day-1 2026-03-17 -1 P D",
                "lapor-day-1 2026-03-17 02 P D",
                "lapor-day-1 2026-03-17 9999999999999999999 P D",
                "lapor-day-1 2026-03-17 2 P",
                "lapor-day-1 2026-03-17 2 P Da",
                "lapor-day-1 2026-03-17 2 P D D",
                ""
            })
    void whatIsNoHeadIsNotRead(String line) {
        assertThat(DailyHead.parse(line.replace("P", A).replace("D", A))).isEmpty();
    }

    @Test
    void partsOutOfBoundsAreNamed() {
        LocalDate day = LocalDate.of(2026, 3, 17);
        assertThatThrownBy(() -> new DailyHead(LocalDate.of(1899, 1, 1), A, 0, A))
                .hasMessageContaining("1899");
        assertThatThrownBy(() -> new DailyHead(day, A, -1, A)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new DailyHead(day, "", 0, A)).hasMessageContaining("64");
        assertThatThrownBy(() -> new SealedHead("", 1, A)).hasMessageContaining("chain root");
        assertThatThrownBy(() -> new SealedHead("1\n2", 1, A)).hasMessageContaining("chain root");
        assertThatThrownBy(() -> new SealedHead("1", 0, A)).hasMessageContaining("0");
        assertThatThrownBy(() -> new SealedHead("1", 1, A.toUpperCase())).hasMessageContaining("64");
    }
}

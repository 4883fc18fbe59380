package id.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void itSurvivesALink() {
        Cursor due = new Cursor(Instant.parse("2026-03-17T02:30:00.123456Z"), null, "123456789015");
        Cursor day = new Cursor(null, LocalDate.of(2026, 3, 17), "abcdefghijkm");
        Cursor never = new Cursor(Cursor.NEVER, null, "123456789015");
        Cursor supported = new Cursor(12L, Cursor.NEVER, null, "123456789015");
        for (Cursor cursor : new Cursor[] {due, day, never, supported}) {
            assertThat(Cursor.decode(cursor.encode())).contains(cursor);
        }
        assertThat(due.fits(ReportQuery.Order.DUE)).isTrue();
        assertThat(due.fits(ReportQuery.Order.NEWEST)).isFalse();
        assertThat(due.fits(ReportQuery.Order.SUPPORTED)).isFalse();
        assertThat(supported.fits(ReportQuery.Order.SUPPORTED)).isTrue();
        assertThat(supported.fits(ReportQuery.Order.DUE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d2026-03-17|abc\0efghijkm",
                "d+999999999-12-31|abcdefghijkm",
                "t+1000000000-12-31T00:00:00Z|abcdefghijkm",
                "d2026-02-30|abcdefghijkm",
                "x2026-03-17|abcdefghijkm",
                "st2026-03-17T00:00:00Z|abcdefghijkm",
                "s9999999999999999999t2026-03-17T00:00:00Z|abcdefghijkm",
                "d2026-03-17|",
                "|",
                ""
            })
    void whatADatabaseWouldChokeOnIsNoCursor(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThat(Cursor.decode(text)).isEmpty();
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        Cursor.decode(text).ifPresent(cursor -> assertThat(cursor.tie()).hasSize(12));
    }
}

package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void isReadFromItsFirstAndItsLastDay() {
        assertThat(Period.parse("2000-01-01", "9999-12-31"))
                .contains(new Period(LocalDate.of(2000, 1, 1), LocalDate.of(9999, 12, 31)));
        assertThat(Period.parse("2026-03-02", "2026-03-02")).map(Period::from).contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        ",",
        "2026-01-01,",
        ",2026-01-01",
        "2026-01-02,2026-01-01",
        "1999-12-31,2026-01-01",
        "2026-01-01,+10000-01-01",
        "2026-02-30,2026-03-01",
        "2026-01-01T00:00,2026-03-01",
        "kemarin,hari ini"
    })
    void whatIsNoPeriodIsReadAsNone(String from, String to) {
        assertThat(Period.parse(from, to)).isEmpty();
    }
}

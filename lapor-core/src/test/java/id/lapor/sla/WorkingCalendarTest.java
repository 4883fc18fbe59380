package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(Holidays.indonesia());
    private final WorkingCalendar onJointLeave = new WorkingCalendar(Holidays.indonesiaWorkingOnJointLeave());

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 3, 2026-03-27, 2026-03-23",
        "2025-12-22, 10, 2026-01-08, 2026-01-07",
        "2026-03-02, 0, 2026-03-02, 2026-03-02",
    })
    void deadlinesAgreeWithThePublishedExamples(LocalDate start, int days, LocalDate off, LocalDate worked) {
        assertThat(calendar.plus(start, days)).isEqualTo(off);
        assertThat(onJointLeave.plus(start, days)).isEqualTo(worked);
    }

    @Property
    void countingForwardAgreesWithWalkingDayByDay(
            @ForAll @IntRange(max = 9000) int day, @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(day);
        LocalDate walked = start;
        for (int left = count; left > 0; ) {
            walked = walked.plusDays(1);
            left -= calendar.isWorkingDay(walked) ? 1 : 0;
        }
        assertThat(calendar.plus(start, count)).isEqualTo(walked);
        assertThat(calendar.between(start, walked)).isEqualTo(count);
    }

    @Property
    void aDayOffMoreNeverBringsADeadlineForward(
            @ForAll @IntRange(max = 1400) int day, @ForAll @IntRange(max = 60) int count) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
        assertThat(calendar.plus(start, count)).isAfterOrEqualTo(onJointLeave.plus(start, count));
    }

    @Test
    void aYearThatIsNotDecreedYetIsProvisional() {
        LocalDate december = LocalDate.of(2026, 12, 21);
        assertThat(calendar.isProvisional(december, LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(december, LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 2, 1)))
                .isTrue();
    }

    @Test
    void whatItCannotCountItNames() {
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(1969, 12, 31), 3)).hasMessageContaining("1969-12-31");
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2049, 12, 31), 3)).hasMessageContaining("2049-12-31");
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 1, 1), -1)).hasMessageContaining("-1");
    }
}

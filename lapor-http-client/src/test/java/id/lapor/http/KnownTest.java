package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void findsTheConstantOrNothing() {
        assertThat(Known.of(DayOfWeek.class, "MONDAY")).contains(DayOfWeek.MONDAY);
        assertThat(Known.of(DayOfWeek.class, "monday")).isEmpty();
        assertThat(Known.of(DayOfWeek.class, "SOMEDAY")).isEmpty();
        assertThat(Known.of(DayOfWeek.class, null)).isEmpty();
    }
}

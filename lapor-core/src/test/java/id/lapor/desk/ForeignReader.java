package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** A calendar as somebody else's program reads it; whatever that would complain about fails the test. */
final class ForeignReader {

    private ForeignReader() {}

    static List<VEvent> events(String calendar) {
        try (ICalReader reader = new ICalReader(calendar)) {
            ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            assertThat(read.getMethod().isPublish()).isTrue();
            if (read.getEvents().isEmpty()) {
                assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
            } else {
                assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
            }
            return read.getEvents();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static LocalDate day(VEvent event) {
        DateTimeComponents start = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(start.getYear(), start.getMonth(), start.getDate());
    }
}

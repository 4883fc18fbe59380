package id.lapor.disclosure;

import id.lapor.kernel.Wording;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.DeadlineState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A deadline as an all-day event. It holds nothing of the report that must not lie with whoever hosts a calendar: no
 * words, no topic, no place, no secrecy.
 *
 * @param version the version of the report, so that calendars take the newer of two; all that it tells is how often the
 *     report was changed
 */
record DeadlineEvent(TrackingNumber tracking, long version, DueView due) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    void writeTo(ContentLines lines, Instant now, Locale language) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid())
                .add("DTSTAMP", UTC.format(now))
                .add("SEQUENCE", version)
                .add("DTSTART;VALUE=DATE", DAY.format(due.on()))
                .add("DTEND;VALUE=DATE", DAY.format(due.on().plusDays(1)))
                .addText("SUMMARY", summary(language))
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    /** The same for as long as the report has this clock, so that a deadline that moves takes its event along. */
    private String uid() {
        return tracking + "-" + due.clock().name().toLowerCase(Locale.ROOT).replace('_', '-') + "@id.lapor";
    }

    private String summary(Locale language) {
        String summary = Wording.sentence("deadline.summary", language, due.clock(), tracking.value());
        if (due.state() == DeadlineState.OVERDUE) {
            summary = Wording.sentence("deadline.overdue", language, summary);
        }
        return due.provisional() ? Wording.sentence("deadline.provisional", language, summary) : summary;
    }
}

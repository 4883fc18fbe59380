package id.lapor.disclosure;

import id.lapor.kernel.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Deadlines as a published calendar (RFC 5545), named the same for every office. */
record DeadlineCalendar(List<DeadlineEvent> events) {

    String asOf(Instant now, Locale language) {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//id.lapor//lapor-core//ID")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .addText("X-WR-CALNAME", Wording.sentence("deadline.calendar", language));
        if (events.isEmpty()) {
            addZone(lines);
        }
        events.forEach(event -> event.writeTo(lines, now, language));
        return lines.add("END", "VCALENDAR").toString();
    }

    /** A calendar without any component would be none (section 3.6); a zone is one, and nobody sees it. */
    private static void addZone(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", "Etc/UTC")
                .add("BEGIN", "STANDARD")
                .add("DTSTART", "19700101T000000")
                .add("TZOFFSETFROM", "+0000")
                .add("TZOFFSETTO", "+0000")
                .add("END", "STANDARD")
                .add("END", "VTIMEZONE");
    }
}

package id.lapor.notification;

import id.lapor.kernel.ReportId;
import id.lapor.kernel.Wording;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Channel;
import java.time.Instant;
import java.util.Locale;

/**
 * A notice that waits to be sent.
 *
 * @param id its random name, the same over every attempt
 * @param report the report it is about
 * @param tracking the number that the reader knows it by
 * @param to who gets it
 * @param kind what it is about
 * @param channel the door that the report came in by, through which its reporter is answered
 * @param at when it happened, in microseconds
 */
public record Notice(
        String id,
        ReportId report,
        TrackingNumber tracking,
        Recipient to,
        NoticeKind kind,
        Channel channel,
        Instant at) {

    /** What it says, in Indonesian, or in English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return Wording.sentence("notice." + kind, locale, tracking.value());
    }
}

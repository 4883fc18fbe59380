package id.lapor.disclosure;

import id.lapor.followup.Attachment;
import id.lapor.subject.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says and what became of it.
 *
 * @param text the reporter's account; empty where the reader may not see it
 * @param place where it happened; {@code null} where the reader may not see it
 * @param occurredOn the day it happened
 * @param details what was answered to the fields of its topic, as far as the reader may know
 * @param timeline what happened since, the first first
 * @param parts the agencies that work on it, the lead first
 * @param supports how many citizens support it
 * @param rating the reporter's stars, if any were given
 */
public record Content(
        String text,
        @Nullable Place place,
        @Nullable LocalDate occurredOn,
        List<Detail> details,
        List<TimelineItem> timeline,
        List<PartView> parts,
        long supports,
        @Nullable Integer rating) {

    /** Every file that the reader may open. */
    public List<Attachment> attachments() {
        return timeline.stream().flatMap(item -> item.attachments().stream()).toList();
    }
}

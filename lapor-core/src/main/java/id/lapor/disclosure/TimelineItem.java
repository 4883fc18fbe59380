package id.lapor.disclosure;

import id.lapor.followup.Attachment;
import id.lapor.followup.Statement;
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the reader may see it.
 *
 * @param act what was done
 * @param status where the report stood after it
 * @param by the office that acted, never a person
 * @param agency the agency that acted or that the report went to
 * @param at when; the start of the day where {@code dayOnly}
 * @param dayOnly whether the reader learns the day only
 * @param statement what was said; {@code null} when nothing was or the reader may not see it
 * @param attachments files that came with it
 */
public record TimelineItem(
        Act act,
        Status status,
        Role by,
        @Nullable AgencyName agency,
        Instant at,
        boolean dayOnly,
        @Nullable Statement statement,
        List<Attachment> attachments) {}

package id.lapor.report;

import id.lapor.subject.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a report came in.
 *
 * @param channel by which door
 * @param submittedAt when, in microseconds
 * @param submittedOn the day of that moment in the installation's zone
 * @param policyVersion the SLA policy that was in force then and stays the report's own
 * @param origin under which id of its channel it came in; {@code null} when the channel gave none
 */
public record Filing(
        Channel channel,
        Instant submittedAt,
        LocalDate submittedOn,
        String policyVersion,
        @Nullable Origin origin) {}

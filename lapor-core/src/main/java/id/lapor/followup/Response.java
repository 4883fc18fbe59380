package id.lapor.followup;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A follow-up and what it replies to.
 *
 * @param followUp what the agency says
 * @param evidence how many photos or documents go with it
 * @param complaint tells what the report is about, in its own words; repeating them says nothing
 * @param earlier what the agency answered lately to other reports, as far as that is compared
 */
public record Response(FollowUp followUp, int evidence, Supplier<String> complaint, List<String> earlier) {

    public Response {
        earlier = ImmutableList.copyOf(earlier);
    }

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Response[" + followUp + ", evidence=" + evidence + "]";
    }
}

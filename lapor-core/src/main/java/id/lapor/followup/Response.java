package id.lapor.followup;

/**
 * A follow-up and what it replies to.
 *
 * @param followUp what the agency says
 * @param evidence how many photos or documents go with it
 * @param complaint what the report is about, in its own words; repeating them says nothing
 */
public record Response(FollowUp followUp, int evidence, String complaint) {

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Response[" + followUp + ", evidence=" + evidence + "]";
    }
}

package id.lapor.triage;

import id.lapor.subject.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What rules may look at: nothing of who the reporter is.
 *
 * @param text title and narrative, as shown to the officer
 * @param category code of a {@link id.lapor.subject.Category}, or null when the reporter chose none
 * @param place where it happened in the reporter's words; empty when not stated
 * @param channel the door the report came in by
 * @param spamBefore how many earlier reports of the same reporter were archived as spam; 0 when unknown
 * @param supporters how many others support the report
 */
public record TriageCase(
        String text, @Nullable String category, String place, Channel channel, int spamBefore, int supporters) {

    /**
     * @throws IllegalArgumentException when a count is negative
     */
    public TriageCase {
        if (spamBefore < 0 || supporters < 0) {
            throw new IllegalArgumentException("Counts start at 0, but were " + spamBefore + " and " + supporters);
        }
    }

    /** A message from the website of which nothing else is known. */
    public static TriageCase of(String text) {
        return new TriageCase(text, null, "", Channel.WEBSITE, 0, 0);
    }

    /** Not the words of the reporter: debuggers and logs print what they look at. */
    @Override
    public String toString() {
        return "TriageCase[hidden]";
    }
}

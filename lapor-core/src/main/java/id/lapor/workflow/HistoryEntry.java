package id.lapor.workflow;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link of a report's history: who did what and when. It holds no text, only a salted digest of it.
 *
 * @param sequence 1 for the submission; equals the report's version after the act
 * @param act what was done
 * @param from the status before, {@code null} for the submission
 * @param to the status after
 * @param by the office that acted
 * @param officer account of the officer; {@code null} for citizens, whose accounts never enter history
 * @param agency the agency that acted; {@code null} for everybody who acts for none
 * @param at when, in microseconds
 * @param effect what the act changed besides the status
 * @param contentDigest salted digest of what was said; empty when nothing was said
 * @param seal keyed digest over this entry and the seal of the one before
 */
public record HistoryEntry(
        long sequence,
        Act act,
        @Nullable Status from,
        Status to,
        Role by,
        @Nullable String officer,
        @Nullable AgencyId agency,
        Instant at,
        Effect effect,
        String contentDigest,
        String seal) {

    /**
     * An entry that nobody has sealed yet.
     *
     * @param sequence the version that the report has after it
     */
    public static HistoryEntry unsealed(
            long sequence, Act act, @Nullable Status from, Status to, Actor actor, Instant at, Effect effect) {
        return new HistoryEntry(
                sequence, act, from, to, actor.role(), accountableName(actor), actor.agency(), at, effect, "", "");
    }

    HistoryEntry sealed(String digest, String withSeal) {
        return new HistoryEntry(sequence, act, from, to, by, officer, agency, at, effect, digest, withSeal);
    }

    /** What it tells of: the act itself, or the one in another report of which it shares the words. */
    public Act tells() {
        return effect instanceof Effect.Shared shared ? shared.act() : act;
    }

    public boolean is(Act other) {
        return act == other;
    }

    /** The account that history may name: an officer's, never a citizen's. */
    private static @Nullable String accountableName(Actor actor) {
        return switch (actor.role()) {
            case REPORTER, VISITOR, SYSTEM -> null;
            default -> actor.account();
        };
    }
}

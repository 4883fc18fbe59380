package id.lapor.report;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands. Everything in it is told by the history: {@link #of} reads a history from its first entry on,
 * and what a store keeps of it is a projection.
 *
 * @param status its status
 * @param left the status it left when it was postponed; {@code null} unless it is INCOMPLETE
 * @param parts the agencies that have it, the lead first; parts that were dropped or handed on are gone
 * @param verified whether a person ever verified it: only then the public may read it
 * @param responded whether an agency ever gave a first reply of substance
 * @param round the present passage from delegation to the end
 * @param ending how it ended; {@code null} while it is open
 * @param ties what binds it besides
 */
public record Standing(
        Status status,
        @Nullable Status left,
        List<Part> parts,
        boolean verified,
        boolean responded,
        Round round,
        @Nullable Ending ending,
        Ties ties) {

    private static final Standing BEFORE =
            new Standing(Status.SUBMITTED, null, List.of(), false, false, Round.FIRST, null, Ties.NONE);

    /**
     * Where a report with this history stands.
     *
     * @param history in order, from the submission on
     */
    public static Standing of(List<HistoryEntry> history) {
        Standing standing = BEFORE;
        for (HistoryEntry entry : history) {
            standing = standing.after(entry);
        }
        return standing;
    }

    /** Where it stands once this happened. */
    public Standing after(HistoryEntry entry) {
        return Evolution.after(this, entry);
    }

    Standing at(Status next) {
        return next == status ? this : new Standing(next, left, parts, verified, responded, round, ending, ties);
    }

    Standing leaving(Status postponed) {
        return new Standing(status, postponed, parts, verified, responded, round, ending, ties);
    }

    Standing with(List<Part> next) {
        return new Standing(status, left, next, verified, responded, round, ending, ties);
    }

    Standing with(Round next) {
        return next == round ? this : new Standing(status, left, parts, verified, responded, next, ending, ties);
    }

    Standing with(Ending next) {
        return new Standing(status, left, parts, verified, responded, round, next, ties);
    }

    Standing with(Ties next) {
        return new Standing(status, left, parts, verified, responded, round, ending, next);
    }

    Standing seen() {
        return new Standing(status, left, parts, true, responded, round, ending, ties);
    }

    Standing heard(boolean replied) {
        return new Standing(status, left, parts, verified, responded || replied, round, ending, ties);
    }

    /** The part of the agency that answers the report, while one has it. */
    public Optional<Part> lead() {
        Part first = parts.isEmpty() ? null : parts.get(0);
        return first != null && first.lead() && first.held() ? Optional.of(first) : Optional.empty();
    }

    /** Who has what of it: what a follower mirrors. */
    public List<Effect.Holding> holdings() {
        return Parts.holdings(parts);
    }

    /** The part that an agency has. */
    public Optional<Part> heldBy(AgencyId agency) {
        return Optional.ofNullable(partOf(agency));
    }

    /** Whether the agency has a part, or will get one back. */
    public boolean concerns(AgencyId agency) {
        return parts.stream().anyMatch(part -> part.concerns(agency));
    }

    @Nullable
    Part partOf(AgencyId agency) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isHeldBy(agency)) {
                return parts.get(i);
            }
        }
        return null;
    }

    public boolean answered() {
        return round.answered();
    }

    public boolean isFollower() {
        return ties.follows() != null;
    }

    /** The status of the part that stands worst: what the colour goes by. */
    public Status worst() {
        Status worst = status;
        for (Part part : parts) {
            if (status.isOpen() && severity(part.status()) > severity(worst)) {
                worst = part.status();
            }
        }
        return worst;
    }

    /** Nobody's turn weighs more than an agency's that has not begun. */
    private static int severity(Status status) {
        return switch (status) {
            case RETURNED, DELEGATED, SUBMITTED -> 3;
            case INCOMPLETE -> 4;
            case REPLIED, IN_PROGRESS -> 2;
            case ANSWERED -> 1;
            case CLOSED, TRANSFERRED, ARCHIVED, WITHDRAWN -> 5;
        };
    }
}

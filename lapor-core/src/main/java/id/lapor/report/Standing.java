package id.lapor.report;

import id.lapor.agency.Delegation;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands.
 *
 * @param status its status
 * @param left the status it left when it was postponed; {@code null} unless it is INCOMPLETE
 * @param delegation in whose hands it is; {@code null} while it is the coordinator's
 * @param verified whether it was ever delegated: only then the public may read it
 * @param responded whether an agency ever gave a first reply of substance
 * @param answered whether a substantive answer stands
 * @param askedByLiaison whether a liaison used its one question to the reporter
 * @param rating the reporter's 1 to 5 stars; {@code null} when none were given, which silence never does
 */
public record Standing(
        Status status,
        @Nullable Status left,
        @Nullable Delegation delegation,
        boolean verified,
        boolean responded,
        boolean answered,
        boolean askedByLiaison,
        @Nullable Integer rating) {

    static final Standing SUBMITTED = new Standing(Status.SUBMITTED, null, null, false, false, false, false, null);

    Standing moveTo(Status next) {
        return new Standing(next, null, delegation, verified, responded, answered, askedByLiaison, rating);
    }

    Standing postponed(boolean byLiaison) {
        return new Standing(
                Status.INCOMPLETE,
                status,
                delegation,
                verified,
                responded,
                answered,
                askedByLiaison || byLiaison,
                rating);
    }

    Standing delegatedTo(Delegation next) {
        return new Standing(Status.DELEGATED, null, next, true, responded, false, askedByLiaison, rating);
    }

    /** Back to the one who delegated: the superior agency, or the coordinator. */
    Standing returned(Instant now) {
        AgencyId superior = delegation == null ? null : delegation.from();
        Delegation back = superior == null ? null : new Delegation(superior, now, null);
        return new Standing(Status.RETURNED, null, back, verified, responded, false, askedByLiaison, rating);
    }

    Standing respondedTo() {
        return new Standing(status, left, delegation, verified, true, answered, askedByLiaison, rating);
    }

    Standing withAnswer(boolean stands) {
        return new Standing(status, left, delegation, verified, responded || stands, stands, askedByLiaison, rating);
    }

    Standing rated(@Nullable Integer stars) {
        return new Standing(status, left, delegation, verified, responded, answered, askedByLiaison, stars);
    }
}

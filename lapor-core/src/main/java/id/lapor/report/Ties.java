package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.subject.Accused;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What binds a report besides its workflow.
 *
 * @param follows the report whose duplicate it is
 * @param accused whom it accuses
 * @param auditors accounts of auditors who may read it although it is an oversight complaint
 * @param identityRequest a wish to read the identity, until it is fulfilled
 * @param emergency whether people are said to be in danger
 * @param onHold whether legal proceedings forbid erasing anything
 * @param erased whether identity, texts and files are gone
 */
public record Ties(
        @Nullable TrackingNumber follows,
        Accused accused,
        Set<String> auditors,
        @Nullable IdentityRequest identityRequest,
        boolean emergency,
        boolean onHold,
        boolean erased) {

    static final Ties NONE = new Ties(null, Accused.NOBODY, Set.of(), null, false, false, false);

    public Ties {
        auditors = ImmutableSet.copyOf(auditors);
    }

    Ties following(@Nullable TrackingNumber target) {
        return new Ties(target, accused, auditors, identityRequest, emergency, onHold, erased);
    }

    Ties accusing(Accused more) {
        return new Ties(follows, accused.and(more), auditors, identityRequest, emergency, onHold, erased);
    }

    Ties openedTo(String auditor) {
        Set<String> all =
                ImmutableSet.<String>builder().addAll(auditors).add(auditor).build();
        return new Ties(follows, accused, all, identityRequest, emergency, onHold, erased);
    }

    Ties asking(@Nullable IdentityRequest request) {
        return new Ties(follows, accused, auditors, request, emergency, onHold, erased);
    }

    Ties urgent(boolean danger) {
        return new Ties(follows, accused, auditors, identityRequest, danger, onHold, erased);
    }

    Ties held(boolean hold) {
        return new Ties(follows, accused, auditors, identityRequest, emergency, hold, erased);
    }

    Ties afterErasure() {
        return new Ties(null, accused, auditors, null, emergency, onHold, true);
    }
}

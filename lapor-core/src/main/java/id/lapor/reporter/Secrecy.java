package id.lapor.reporter;

import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Two independent promises to a reporter.
 *
 * @param anonymity who may learn who reported
 * @param confidential rahasia: the content is hidden from the public
 */
public record Secrecy(Anonymity anonymity, boolean confidential) {

    public static final Secrecy OPEN = new Secrecy(Anonymity.OPEN, false);

    /** Anonim and rahasia, the least that an oversight complaint gets. */
    public static final Secrecy OVERSIGHT_FLOOR = new Secrecy(Anonymity.ANONIM, true);

    /** The least that is promised: anonim and rahasia for oversight complaints and sensitive topics. */
    public static Secrecy floor(Classification classification, @Nullable String category, Categories topics) {
        return classification.isOversight() || topics.isSensitive(category) ? OVERSIGHT_FLOOR : OPEN;
    }

    /** Whether the reporter's identity is hidden from the handling agency. */
    public boolean hidesReporter() {
        return anonymity != Anonymity.OPEN;
    }

    /** Whether a tracking number alone opens nothing: the account or the access code is needed as well. */
    public boolean needsProof() {
        return hidesReporter() || confidential;
    }

    /** The stricter of both, promise by promise. */
    public Secrecy atLeast(Secrecy floor) {
        Anonymity stricter = anonymity.compareTo(floor.anonymity) >= 0 ? anonymity : floor.anonymity;
        return new Secrecy(stricter, confidential || floor.confidential);
    }
}

package id.lapor.workflow;

import id.lapor.kernel.LaporException;
import java.util.Locale;

/** A refusal, for callers who prefer exceptions: see {@link Decision#orElseThrow()}. */
public final class RefusedException extends LaporException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + ": " + refusal.sentence(Locale.ENGLISH)
                + (refusal.violations().isEmpty() ? "" : " " + refusal.violations()));
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

package id.lapor.reporter;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** The one who writes: known to the vault, or known to nobody. */
public sealed interface Reporter {

    /**
     * Somebody whose identity goes into the vault.
     *
     * @param account the host's opaque account id, kept as a keyed hash so that "my reports" finds it; {@code null}
     *     when the person has no account
     */
    record Identified(@Valid Identity identity, @Nullable String account) implements Reporter {
        @Override
        public String toString() {
            return "Identified[hidden]";
        }
    }

    /** Nobody knows who; the access code is the only way back. */
    record Unidentified() implements Reporter {}
}

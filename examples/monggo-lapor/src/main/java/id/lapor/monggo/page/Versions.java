package id.lapor.monggo.page;

import java.util.Optional;

/** The version of a report that a form was made for. */
public final class Versions {

    private Versions() {}

    /** Empty when the form carries none; then the command is not bound to a version. */
    public static Optional<Long> of(Typed typed) {
        try {
            return Optional.of(Long.valueOf(typed.text("versi")));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}

package id.lapor.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the choices of the contract, which arrive as plain strings so that a newer server's values are not lost. */
public final class Known {

    private Known() {}

    /**
     * The constant with this name, or empty when there is none: the value is missing, or newer than the reader.
     *
     * @param type any enum that uses the contract's names, e.g. the statuses of lapor-core
     */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}

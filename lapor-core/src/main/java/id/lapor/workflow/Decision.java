package id.lapor.workflow;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a request: it was done, or it was refused and nothing changed.
 *
 * @param <T> what is known once it is done
 */
public sealed interface Decision<T> {

    record Moved<T>(T result) implements Decision<T> {}

    record Refused<T>(Refusal reason) implements Decision<T> {}

    static <T> Decision<T> moved(T result) {
        return new Moved<>(result);
    }

    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Decision<T> refused(Refusal.Code code, Object... arguments) {
        return new Refused<>(Refusal.of(code, arguments));
    }

    /**
     * @throws RefusedException when it was refused
     */
    default T orElseThrow() {
        if (this instanceof Moved<T> moved) {
            return moved.result();
        }
        throw new RefusedException(((Refused<T>) this).reason());
    }

    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    default <R> Decision<R> map(Function<? super T, ? extends R> next) {
        return this instanceof Moved<T> moved ? moved(next.apply(moved.result())) : same();
    }

    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return this instanceof Moved<T> moved ? next.apply(moved.result()) : same();
    }

    private <R> Decision<R> same() {
        return refused(((Refused<T>) this).reason());
    }
}

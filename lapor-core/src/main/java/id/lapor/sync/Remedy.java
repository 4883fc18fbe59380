package id.lapor.sync;

import org.jspecify.annotations.Nullable;

/** What an operator, or a look-up at the destination, does about a message that is stuck. */
public sealed interface Remedy {

    /** To be sent again at once, with the same idempotency key and all attempts ahead of it. */
    record Retry() implements Remedy {}

    /** Given up; the line goes on with the next version. */
    record Skip() implements Remedy {}

    /** Given up together with everything that waits behind it; later changes of the report are sent again. */
    record Discard() implements Remedy {}

    /**
     * It was found at the destination, so it is delivered.
     *
     * @param reference as in {@link Delivery.Delivered}
     */
    record Found(@Nullable String reference) implements Remedy {
        public Found {
            if (reference != null) {
                Shapes.requireReference(reference);
            }
        }

        /** Without the reference: it may open the report at the other system. */
        @Override
        public String toString() {
            return "Found";
        }
    }

    static Remedy retry() {
        return new Retry();
    }

    static Remedy skip() {
        return new Skip();
    }

    static Remedy discard() {
        return new Discard();
    }

    static Remedy found(@Nullable String reference) {
        return new Found(reference);
    }
}

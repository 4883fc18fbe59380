package id.lapor.sync;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to send a message. Reasons are codes such as {@code http.422}: no text of anybody. */
public sealed interface Delivery {

    /**
     * It arrived.
     *
     * @param reference the destination's own id for it, 1 to 200 characters, or {@code null} where it gives none
     */
    record Delivered(@Nullable String reference) implements Delivery {
        public Delivered {
            if (reference != null) {
                Shapes.requireReference(reference);
            }
        }

        /** Without the reference: it may open the report at the other system. */
        @Override
        public String toString() {
            return "Delivered";
        }
    }

    /**
     * It certainly did not arrive, or arrives once however often it is sent: to be tried again.
     *
     * @param after how long from now by the store's clock; over zero, at most 30 days
     */
    record Postponed(String reason, Duration after) implements Delivery {
        public Postponed {
            Shapes.requireCode(reason, "A reason");
            Shapes.requireSpan(after, "A postponement");
        }
    }

    /** It was claimed but not sent: given back at once, and the attempt is not counted. */
    record Unsent() implements Delivery {}

    /** It cannot be delivered, or was tried too often: a dead letter, which holds back its own report only. */
    record Dead(String reason) implements Delivery {
        public Dead {
            Shapes.requireCode(reason, "A reason");
        }
    }

    /**
     * Nobody knows whether it arrived, and the destination would take it twice: it waits until an officer or a look-up
     * finds out.
     */
    record Uncertain(String reason) implements Delivery {
        public Uncertain {
            Shapes.requireCode(reason, "A reason");
        }
    }

    static Delivery delivered(@Nullable String reference) {
        return new Delivered(reference);
    }

    static Delivery postponed(String reason, Duration after) {
        return new Postponed(reason, after);
    }

    static Delivery unsent() {
        return new Unsent();
    }

    static Delivery dead(String reason) {
        return new Dead(reason);
    }

    static Delivery uncertain(String reason) {
        return new Uncertain(reason);
    }
}

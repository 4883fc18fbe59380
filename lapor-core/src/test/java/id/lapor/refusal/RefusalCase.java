package id.lapor.refusal;

import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One reason to refuse.
 *
 * @param code the reason
 * @param what the situation, in words
 * @param given what happened before, in both situations
 * @param refused what is refused then; where more happens before it, it looks again after that
 * @param accepted the nearest thing that is not
 */
record RefusalCase(
        Code code,
        String what,
        Consumer<Scene> given,
        Function<Scene, Decision<?>> refused,
        Function<Scene, Decision<?>> accepted) {

    @Override
    public String toString() {
        return code + ": " + what;
    }
}

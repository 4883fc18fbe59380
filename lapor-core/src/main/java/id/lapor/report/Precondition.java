package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing that has to be so before an act is offered at all, whatever is said with it. */
@FunctionalInterface
interface Precondition {

    @Nullable
    Refusal objection(Report report, Act act, Actor actor, Circumstances at);
}

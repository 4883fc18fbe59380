package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing that a command has to satisfy. */
@FunctionalInterface
interface Guard {

    @Nullable
    Refusal objection(Report report, Command command, Actor actor, Circumstances at);
}

package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.report.Report;
import id.lapor.sla.Deadline;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.HistoryChain;
import java.time.Duration;
import java.time.Instant;

/** A report under test, by the rules alone or through the desks. */
interface Subject {

    Report report();

    HistoryChain chain();

    Instant now();

    void pass(Duration span);

    /** The same question as this subject can be asked it. */
    Asked fitted(Asked asked, Model model);

    /** Whether the actor has to do with the report at all, as far as this subject cares. */
    boolean admits(Model model, Actor actor, Act act);

    Decision<?> ask(Asked asked, Deadline resolution);

    /** What was accepted is kept; {@code model} is where the report has to stand then. */
    void keep(Asked asked, Model model);
}

package id.lapor.report;

import id.lapor.followup.Statement;
import id.lapor.workflow.Act;
import org.jspecify.annotations.Nullable;

/** Something that is asked of a report. Each command names its act and carries what is said with it. */
public sealed interface Command permits ReporterCommand, AgencyCommand, GovernorCommand, SecrecyCommand, HouseCommand {

    Act act();

    /** What is said with it and kept, or {@code null}. */
    @Nullable
    Statement statement();
}

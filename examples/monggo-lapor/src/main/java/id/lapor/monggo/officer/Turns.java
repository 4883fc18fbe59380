package id.lapor.monggo.officer;

import id.lapor.monggo.account.Office;
import id.lapor.workflow.Status;
import java.util.Map;

/** In which statuses a report waits for an office, and with which word the inbox offers it. */
final class Turns {

    private static final Map<String, String> GOVERNOR = Map.of(
            Status.SUBMITTED.name(), "inbox.do.verify",
            Status.RETURNED.name(), "inbox.do.delegate");

    private static final Map<String, String> AGENCY = Map.of(
            Status.DELEGATED.name(), "inbox.do.answer",
            Status.IN_PROGRESS.name(), "inbox.do.answer",
            Status.REPLIED.name(), "inbox.do.answer");

    private Turns() {}

    /** The message code for every status in which it is this office's turn. */
    static Map<String, String> of(Office office) {
        return switch (office) {
            case COORDINATOR, INSPECTORATE -> GOVERNOR;
            case LIAISON -> AGENCY;
            case CITIZEN -> Map.of();
        };
    }
}

package id.lapor.walk;

import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moves and entries of the standard, copied by hand from its description: no row is made from the code. */
final class StandardTable {

    /** Whose acts lead from where to where; an entry leaves the status as it is. */
    record Row(Set<Status> from, Set<Status> to, Set<Role> by) {}

    private static final String MOVES = """
            SUBMIT            | -                                         | SUBMITTED   | REPORTER VISITOR INTAKE_OFFICER NATIONAL_SYSTEM
            ASK               | SUBMITTED DELEGATED IN_PROGRESS REPLIED   | INCOMPLETE  | GOVERNORS LIAISON
            COMPLETE          | INCOMPLETE                                | SUBMITTED DELEGATED IN_PROGRESS REPLIED | REPORTER INTAKE_OFFICER NATIONAL_SYSTEM
            DELEGATE          | SUBMITTED RETURNED DELEGATED IN_PROGRESS REPLIED | DELEGATED | GOVERNORS LIAISON NATIONAL_SYSTEM SYSTEM
            RETURN            | DELEGATED IN_PROGRESS RETURNED REPLIED    | RETURNED    | LIAISON
            START             | DELEGATED                                 | IN_PROGRESS | LIAISON
            ANSWER            | DELEGATED IN_PROGRESS REPLIED             | ANSWERED    | LIAISON
            RECALL            | ANSWERED                                  | IN_PROGRESS | GOVERNORS
            REPLY             | ANSWERED                                  | REPLIED     | REPORTER INTAKE_OFFICER NATIONAL_SYSTEM
            CLOSE             | ANSWERED                                  | CLOSED      | REPORTER GOVERNORS NATIONAL_SYSTEM SYSTEM
            ARCHIVE           | SUBMITTED RETURNED INCOMPLETE             | ARCHIVED    | GOVERNORS SYSTEM
            TRANSFER          | SUBMITTED RETURNED                        | TRANSFERRED | GOVERNORS
            OBJECT            | ARCHIVED TRANSFERRED CLOSED               | DELEGATED SUBMITTED | REPORTER
            REOPEN            | CLOSED ARCHIVED TRANSFERRED               | DELEGATED SUBMITTED | GOVERNORS
            WITHDRAW          | OPEN                                      | WITHDRAWN   | REPORTER NATIONAL_SYSTEM
            MIRROR            | FOLLOWABLE                                | SUBMITTED DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED ARCHIVED TRANSFERRED | SYSTEM
            """;

    private static final String ENTRIES = """
            ADD               | OPEN                                      | = | REPORTER INTAKE_OFFICER
            PROGRESS          | DELEGATED IN_PROGRESS REPLIED             | = | LIAISON
            NOTE              | ANY                                       | = | GOVERNORS LIAISON HEAD ACTING_HEAD
            VERIFY            | OPEN                                      | = | GOVERNORS
            DECLARE_EMERGENCY | OPEN                                      | = | GOVERNORS INTAKE_OFFICER LIAISON SYSTEM
            CALL_OFF_EMERGENCY | OPEN                                     | = | GOVERNORS
            INVOLVE           | DELEGATED IN_PROGRESS REPLIED             | = | GOVERNORS LIAISON
            RELEASE           | DELEGATED IN_PROGRESS REPLIED RETURNED INCOMPLETE | = | GOVERNORS LIAISON
            HAND_OVER         | ANY                                       | RETURNED = | GOVERNORS LIAISON HEAD ACTING_HEAD SYSTEM
            DRAFT             | DELEGATED IN_PROGRESS REPLIED             | = | LIAISON
            APPROVE           | DELEGATED IN_PROGRESS REPLIED             | = | HEAD ACTING_HEAD
            SEND_BACK         | DELEGATED IN_PROGRESS REPLIED             | = | HEAD ACTING_HEAD
            REQUEST_EXTENSION | DELEGATED IN_PROGRESS REPLIED             | = | LIAISON
            GRANT_EXTENSION   | DELEGATED IN_PROGRESS REPLIED RETURNED INCOMPLETE | = | GOVERNORS
            DENY_EXTENSION    | DELEGATED IN_PROGRESS REPLIED RETURNED INCOMPLETE | = | GOVERNORS
            LINK              | SUBMITTED DELEGATED RETURNED IN_PROGRESS  | = | GOVERNORS
            GAIN_FOLLOWER     | OPEN                                      | = | SYSTEM
            RELINK            | OPEN                                      | = | SYSTEM
            SHARE             | FOLLOWABLE                                | = | SYSTEM
            UNLINK            | FOLLOWABLE                                | RETURNED = | GOVERNORS SYSTEM
            REDACT            | ANY                                       | = | GOVERNORS SYSTEM
            RECLASSIFY        | OPEN                                      | = | GOVERNORS
            CHANGE_SECRECY    | ANY                                       | = | REPORTER GOVERNORS
            NAME_ACCUSED      | ANY                                       | RETURNED = | INSPECTORATE REGIONAL_SECRETARY
            ASSIGN_AUDITOR    | ANY                                       | = | INSPECTORATE REGIONAL_SECRETARY
            REQUEST_IDENTITY  | ANY                                       | = | COORDINATOR INSPECTORATE
            APPROVE_IDENTITY  | ANY                                       | = | GOVERNORS
            DISCLOSE          | ANY                                       | = | COORDINATOR INSPECTORATE LIAISON
            RECORD_RESULT     | TRANSFERRED                               | = | GOVERNORS SYSTEM
            HOLD              | ANY                                       | = | GOVERNORS
            LIFT_HOLD         | ANY                                       | = | GOVERNORS
            ANNOUNCE_ERASURE  | CLOSED TRANSFERRED ARCHIVED WITHDRAWN     | = | SYSTEM
            ERASE             | CLOSED TRANSFERRED ARCHIVED WITHDRAWN     | = | REPORTER SYSTEM
            """;

    private static final Map<String, String> SHORT = Map.of(
            "OPEN", "SUBMITTED INCOMPLETE DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED",
            "FOLLOWABLE", "SUBMITTED INCOMPLETE DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED ARCHIVED TRANSFERRED",
            "ANY",
                    "SUBMITTED INCOMPLETE DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED CLOSED TRANSFERRED ARCHIVED"
                            + " WITHDRAWN",
            "GOVERNORS", "COORDINATOR INSPECTORATE REGIONAL_SECRETARY");

    private static final Map<Act, Row> ROWS = new HashMap<>();

    static {
        MOVES.lines().forEach(line -> read(line, Move::valueOf));
        ENTRIES.lines().forEach(line -> read(line, Entry::valueOf));
    }

    private StandardTable() {}

    static Row of(Act act) {
        return ROWS.get(act);
    }

    /** Whether the act may lead there; {@code from} stays with an entry. */
    static boolean leads(Act act, Status from, Status to) {
        Row row = of(act);
        return row.to().contains(to) || act instanceof Entry && from == to;
    }

    private static void read(String line, Function<String, Act> named) {
        String[] cells = line.strip().split(" *\\| *");
        ROWS.put(
                named.apply(cells[0]),
                new Row(
                        words(cells[1]).map(Status::valueOf).collect(Collectors.toUnmodifiableSet()),
                        words(cells[2]).map(Status::valueOf).collect(Collectors.toUnmodifiableSet()),
                        words(cells[3]).map(Role::valueOf).collect(Collectors.toUnmodifiableSet())));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" +"))
                .filter(word -> !word.equals("-") && !word.equals("="))
                .flatMap(word -> Arrays.stream(SHORT.getOrDefault(word, word).split(" ")));
    }
}

package id.lapor.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table once more, written by hand from the standard: whoever changes one has to change the other. */
class MoveTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("every move has the statuses and offices of the standard")
    @CsvSource(delimiter = '|', textBlock = """
            SUBMIT   |                                                     | SUBMITTED           | REPORTER VISITOR INTAKE_OFFICER NATIONAL_SYSTEM
            ASK      | SUBMITTED DELEGATED IN_PROGRESS REPLIED             | INCOMPLETE          | COORDINATOR INSPECTORATE REGIONAL_SECRETARY LIAISON
            COMPLETE | INCOMPLETE                                          | SUBMITTED DELEGATED IN_PROGRESS REPLIED | REPORTER INTAKE_OFFICER NATIONAL_SYSTEM
            DELEGATE | SUBMITTED RETURNED DELEGATED IN_PROGRESS REPLIED    | DELEGATED           | COORDINATOR INSPECTORATE REGIONAL_SECRETARY LIAISON NATIONAL_SYSTEM SYSTEM
            RETURN   | DELEGATED IN_PROGRESS RETURNED REPLIED              | RETURNED            | LIAISON
            START    | DELEGATED                                           | IN_PROGRESS         | LIAISON
            ANSWER   | DELEGATED IN_PROGRESS REPLIED                       | ANSWERED            | LIAISON
            RECALL   | ANSWERED                                            | IN_PROGRESS         | COORDINATOR INSPECTORATE REGIONAL_SECRETARY
            REPLY    | ANSWERED                                            | REPLIED             | REPORTER INTAKE_OFFICER NATIONAL_SYSTEM
            CLOSE    | ANSWERED                                            | CLOSED              | REPORTER COORDINATOR INSPECTORATE REGIONAL_SECRETARY NATIONAL_SYSTEM SYSTEM
            ARCHIVE  | SUBMITTED RETURNED INCOMPLETE                       | ARCHIVED            | COORDINATOR INSPECTORATE REGIONAL_SECRETARY SYSTEM
            TRANSFER | SUBMITTED RETURNED                                  | TRANSFERRED         | COORDINATOR INSPECTORATE REGIONAL_SECRETARY
            OBJECT   | ARCHIVED TRANSFERRED CLOSED                         | DELEGATED SUBMITTED | REPORTER
            REOPEN   | CLOSED ARCHIVED TRANSFERRED                         | DELEGATED SUBMITTED | COORDINATOR INSPECTORATE REGIONAL_SECRETARY
            WITHDRAW | SUBMITTED INCOMPLETE DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED | WITHDRAWN | REPORTER NATIONAL_SYSTEM
            MIRROR   | SUBMITTED INCOMPLETE DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED ARCHIVED TRANSFERRED | SUBMITTED DELEGATED RETURNED IN_PROGRESS ANSWERED REPLIED ARCHIVED TRANSFERRED | SYSTEM
            """)
    void standsAsInTheStandard(Move move, String from, String to, String by) {
        assertThat(names(move.from())).isEqualTo(words(from));
        assertThat(names(move.to())).isEqualTo(words(to));
        assertThat(names(move.by())).isEqualTo(words(by));
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.of(text.strip().split(" +"));
    }
}

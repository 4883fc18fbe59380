package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.workflow.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Red, yellow, green and grey, as the standard tells them, written by hand. */
class ColorPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,   RED,    RED,    RED",
        "INCOMPLETE,  GREY,   GREY,   GREY",
        "DELEGATED,   RED,    RED,    RED",
        "RETURNED,    RED,    RED,    RED",
        "IN_PROGRESS, YELLOW, YELLOW, RED",
        "ANSWERED,    GREEN,  GREEN,  GREEN",
        "REPLIED,     YELLOW, YELLOW, RED",
        "TRANSFERRED, GREY,   GREY,   GREY",
        "ARCHIVED,    GREY,   GREY,   GREY",
        "WITHDRAWN,   GREY,   GREY,   GREY"
    })
    void everyStatusHasItsColourByItselfInTimeAndLate(
            Status status, FollowUpColor byStatus, FollowUpColor inTime, FollowUpColor late) {
        for (boolean overdue : new boolean[] {false, true}) {
            assertThat(ColorPolicy.byStatus().colorOf(status, overdue, false)).isEqualTo(byStatus);
            assertThat(ColorPolicy.byDeadline().colorOf(status, overdue, false)).isEqualTo(overdue ? late : inTime);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, GREEN", "false, GREY"})
    void aClosedReportIsGreenIfAnAnswerStands(boolean answered, FollowUpColor color) {
        assertThat(ColorPolicy.byStatus().colorOf(Status.CLOSED, false, answered))
                .isEqualTo(color);
        assertThat(ColorPolicy.byDeadline().colorOf(Status.CLOSED, true, answered))
                .isEqualTo(color);
    }
}

package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.kernel.Role;
import id.lapor.report.ArchiveReason;
import id.lapor.reporter.Anonymity;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.Share;
import id.lapor.subject.Attribute;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lists the choices that the library has; only this test needs lapor-core. */
class VocabularyTest {

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("Classification", null, Classification.values()),
                Arguments.of("Anonymity", null, Anonymity.values()),
                Arguments.of("Channel", null, Channel.values()),
                Arguments.of("Status", null, Status.values()),
                Arguments.of("Color", null, FollowUpColor.values()),
                Arguments.of("Kind", null, FollowUpKind.values()),
                Arguments.of("Outcome", null, Outcome.values()),
                Arguments.of("Cause", null, Cause.values()),
                Arguments.of("CategoryAttribute", "kind", Attribute.Kind.values()),
                Arguments.of("MoveRequest", "reason", ArchiveReason.values()),
                Arguments.of("ShareFigure", "base", Share.Base.values()),
                Arguments.of("ReportDue", "clock", SlaClock.values()),
                Arguments.of("ReportDue", "state", DeadlineState.values()),
                Arguments.of("TimelineEntry", "by", Role.values()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void choicesAreTheLibrarys(String schema, String property, Enum<?>[] constants) {
        assertThat(listed(schema, property)).containsExactlyElementsOf(names(constants));
    }

    @Test
    void codesAreTheLibrarysAndThoseOfHttp() {
        List<String> codes = new ArrayList<>(names(Refusal.Code.values()));
        codes.addAll(List.of("BAD_REQUEST", "TOO_LARGE", "UNAUTHORIZED"));
        assertThat(listed("Problem", "code")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void actsAreTheLibrarys() {
        List<String> acts = new ArrayList<>();
        Arrays.stream(Move.values()).map(Move::code).forEach(acts::add);
        Arrays.stream(Entry.values()).map(Entry::code).forEach(acts::add);
        assertThat(listed("TimelineEntry", "act")).containsExactlyInAnyOrderElementsOf(acts);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> listed(String schema, String property) {
        Map<String, Object> node = Gateway.map(Gateway.schemas(), schema);
        if (property != null) {
            node = Gateway.map(Gateway.map(node, "properties"), property);
        }
        return (List<String>) node.get("enum");
    }
}

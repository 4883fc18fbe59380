package id.lapor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.report.ArchiveReason;
import id.lapor.reporter.Anonymity;
import id.lapor.sla.DayOff;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.sync.MessageState;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(words("id").keySet()).isEqualTo(words("en").keySet());
    }

    @ParameterizedTest
    @MethodSource("constantsThatPeopleRead")
    void everyConstantHasALabelInBothLanguages(Enum<?> constant) {
        assertThat(Wording.label(constant, Wording.INDONESIAN)).isNotBlank();
        assertThat(Wording.label(constant, Locale.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasASentenceInBothLanguages(Refusal.Code code) {
        Refusal refusal = Refusal.of(code, Move.ANSWER, Status.CLOSED);
        assertThat(refusal.sentence(Wording.INDONESIAN)).endsWith(".").doesNotContain("{", "''");
        assertThat(refusal.sentence(Locale.ENGLISH)).endsWith(".").doesNotContain("{", "''");
    }

    @Test
    void anyOtherLanguageGetsIndonesian() {
        assertThat(Wording.label(Status.CLOSED, Locale.FRENCH)).isEqualTo("Selesai");
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("id.lapor.words", Locale.forLanguageTag(language));
    }

    static Stream<Enum<?>> constantsThatPeopleRead() {
        return Stream.<Enum<?>[]>of(
                        Status.values(),
                        FollowUpColor.values(),
                        Move.values(),
                        Entry.values(),
                        Role.values(),
                        Classification.values(),
                        Channel.values(),
                        Anonymity.values(),
                        FollowUpKind.values(),
                        Outcome.values(),
                        Cause.values(),
                        ArchiveReason.values(),
                        SlaClock.values(),
                        DeadlineState.values(),
                        DayOff.Kind.values(),
                        MessageState.values())
                .flatMap(values -> List.of(values).stream());
    }

    static Stream<Refusal.Code> refusals() {
        return Stream.of(Refusal.Code.values());
    }
}

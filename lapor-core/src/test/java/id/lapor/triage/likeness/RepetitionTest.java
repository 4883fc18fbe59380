package id.lapor.triage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Wording;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes after the end is a recurrence. */
class RepetitionTest {

    private static final Likeness ALIKE = new Likeness(0.8, List.of());

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CLOSED", "TRANSFERRED", "ARCHIVED", "WITHDRAWN"})
    void whatHasEndedIsNeverADuplicatesTarget(Status ended) {
        assertThat(Repetition.of(ALIKE, 0.5, ended)).isEqualTo(Repetition.RECURRENCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOSED", "TRANSFERRED", "ARCHIVED", "WITHDRAWN"})
    void whatIsOpenIs(Status open) {
        assertThat(Repetition.of(ALIKE, 0.5, open)).isEqualTo(Repetition.DUPLICATE);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatIsUnlikeRepeatsNothing(Status any) {
        assertThat(Repetition.of(ALIKE, 0.81, any)).isEqualTo(Repetition.NONE);
    }

    @ParameterizedTest
    @EnumSource(Repetition.class)
    void everyAnswerIsSaidInBothLanguages(Repetition repetition) {
        assertThat(repetition.sentence(Wording.INDONESIAN)).isNotBlank();
        assertThat(repetition.sentence(Locale.ENGLISH)).isNotBlank();
    }
}

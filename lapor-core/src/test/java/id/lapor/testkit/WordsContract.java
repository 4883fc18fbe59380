package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.storage.Storage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was said can be shown in other words, and forgotten; the sealed entries stay as they are. */
interface WordsContract {

    Storage storage();

    @ParameterizedTest(name = "{index}")
    @MethodSource("id.lapor.testkit.HistoryContract#statements")
    default void aStepIsShownInOtherWordsWithTheSaltOfWhatWasSaid(Statement shown) {
        Report report = spoken();
        List<Step> before = storage().reports().history(report.id());

        storage().reports().rewrite(report.id(), 2, shown);

        Step said = before.get(1);
        assertThat(storage().reports().history(report.id()))
                .containsExactly(before.get(0), new Step(said.entry(), shown, said.salt()), before.get(2));
        assertThat(storage().reports().find(report.tracking())).contains(report);
    }

    @Test
    default void aStepThatIsNotShownAnyMoreKeepsItsEntryAndItsSalt() {
        Report report = spoken();
        List<Step> before = storage().reports().history(report.id());

        storage().reports().rewrite(report.id(), 2, null);

        Step hidden = new Step(before.get(1).entry(), null, before.get(1).salt());
        assertThat(storage().reports().history(report.id())).containsExactly(before.get(0), hidden, before.get(2));

        storage().reports().rewrite(report.id(), 2, new Reply("Disunting."));
        assertThat(storage().reports().history(report.id()).get(1).statement()).isEqualTo(new Reply("Disunting."));
    }

    @Test
    default void wordsCanBeShownWhereNothingWasSaid() {
        Report report = spoken();

        storage().reports().rewrite(report.id(), 3, null);
        assertThat(storage().reports().history(report.id()).get(2).statement()).isNull();
        storage().reports().rewrite(report.id(), 3, new Reply("Tanpa kata."));

        assertThat(storage().reports().history(report.id()).get(2))
                .isEqualTo(new Step(report.last(), new Reply("Tanpa kata."), null));
    }

    @Test
    default void whatIsForgottenIsGoneWithItsSaltsAndTheEntriesStay() {
        Report report = spoken();
        Report other = spoken();
        List<Step> others = storage().reports().history(other.id());

        storage().reports().forget(report.id());
        storage().reports().forget(report.id());

        assertThat(storage().reports().history(report.id()))
                .containsExactlyElementsOf(report.history().stream()
                        .map(entry -> new Step(entry, null, null))
                        .toList());
        assertThat(storage().reports().find(report.tracking())).contains(report);
        assertThat(storage().reports().history(other.id())).isEqualTo(others);
    }

    /** Something was said with the first two of its steps, nothing with the third. */
    private Report spoken() {
        Report first = SampleReports.kept(storage());
        Report second = SampleReports.next(first);
        Statement said = FollowUp.refused("Bukan jalan kota.", "Perda 4/2020", Cause.OTHER);
        storage().reports().advance(second, SampleReports.step(second, said));
        return SampleReports.advanced(storage(), SampleReports.next(second));
    }
}

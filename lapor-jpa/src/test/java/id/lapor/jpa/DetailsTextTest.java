package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.LaporException;
import id.lapor.subject.Details;
import id.lapor.testkit.SampleReports;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The column outlives the program that wrote it. */
class DetailsTextTest {

    @Test
    void theEncodingIsFixed() {
        Details details = new Details("penerangan", Map.of("nomor-tiang", List.of("a=b\\c\r\nd")));

        assertThat(DetailsText.of(details)).isEqualTo("1 penerangan\nnomor-tiang=a\\eb\\\\c\\r\\nd");
    }

    @Test
    void whatWasAnsweredIsReadAsItWasWrittenInItsOrder() {
        Details read = DetailsText.read(DetailsText.of(SampleReports.DETAILS), "1");

        assertThat(read).isEqualTo(SampleReports.DETAILS);
        assertThat(read.answers().keySet())
                .containsExactlyElementsOf(SampleReports.DETAILS.answers().keySet());
    }

    @Property
    void whateverWasAnsweredIsReadAsItWasWritten(
            @ForAll @NotBlank String topic, @ForAll @Size(max = 20) Map<String, @Size(max = 5) List<String>> answers) {
        Details details = new Details(topic, answers);
        Details expected = details.isEmpty() ? Details.NONE : details;

        assertThat(DetailsText.read(DetailsText.of(details), "1")).isEqualTo(expected);
    }

    @Test
    void nothingIsWrittenWhereNothingWasAnswered() {
        assertThat(DetailsText.of(Details.NONE)).isNull();
        assertThat(DetailsText.read(null, "1")).isEqualTo(Details.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2 jalan\na=rahasia", "jalan", "1 jalan\nrahasia", "1 jalan\na=rahasia\\", "1 ja\\xlan"})
    void whatCannotBeReadIsSaidWithTheReportAndWithoutItsWords(String text) {
        assertThatThrownBy(() -> DetailsText.read(text, "123456789015"))
                .isInstanceOf(LaporException.class)
                .hasMessageContaining("The details of report 123456789015")
                .hasMessageNotContainingAny("rahasia", "jalan");
    }
}

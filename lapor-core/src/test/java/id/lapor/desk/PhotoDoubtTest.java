package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.EvidenceDoubt;
import id.lapor.kernel.Wording;
import id.lapor.report.TrackingNumber;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is doubted is said so that an officer can go and look. */
class PhotoDoubtTest {

    private static final TrackingNumber OTHER = new TrackingNumber("123456789015");

    @ParameterizedTest
    @EnumSource
    void everyDoubtIsSaidInBothLanguages(EvidenceDoubt kind) {
        PhotoDoubt doubt = new PhotoDoubt(kind, 4_249, null);
        String indonesian = doubt.sentence(Wording.INDONESIAN);
        assertThat(indonesian).isNotBlank().doesNotContain("{", "photoDoubt");
        assertThat(doubt.sentence(Locale.ENGLISH))
                .isNotBlank()
                .doesNotContain("{", "photoDoubt")
                .isNotEqualTo(indonesian);
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({
        "0, the photo was taken before the report came in",
        "1, the photo was taken 1 day before the report came in",
        "41, the photo was taken 41 days before the report came in"
    })
    void daysAreCountedAsPeopleSayThem(long days, String sentence) {
        PhotoDoubt doubt = new PhotoDoubt(EvidenceDoubt.TAKEN_BEFORE_THE_REPORT, days, null);
        assertThat(doubt.sentence(Locale.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void theOtherReportIsNamedWhereItIsKnownAndPrintedNowhereElse() {
        PhotoDoubt doubt = new PhotoDoubt(EvidenceDoubt.USED_BEFORE, 0, OTHER);
        assertThat(doubt.sentence(Wording.INDONESIAN)).endsWith("dipakai pada laporan " + OTHER);
        assertThat(doubt.sentence(Locale.ENGLISH)).endsWith("was used in report " + OTHER);
        assertThat(doubt.toString()).doesNotContain(OTHER.value());
    }
}

package id.lapor.followup;

import static id.lapor.followup.EvidenceDoubt.FAR_FROM_THE_PLACE;
import static id.lapor.followup.EvidenceDoubt.FROM_THE_REPORTER;
import static id.lapor.followup.EvidenceDoubt.TAKEN_BEFORE_THE_REPORT;
import static id.lapor.followup.EvidenceDoubt.TAKEN_IN_THE_FUTURE;
import static id.lapor.followup.EvidenceDoubt.USED_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceDoubtTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant SUBMITTED = Instant.parse("2026-03-17T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-18T02:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aPhotoThatSaysNothingRaisesNoDoubt() {
        assertThat(about(Evidence.NOTHING)).isEmpty();
    }

    @Test
    void aPhotoBetweenReportAndNowRaisesNoDoubt() {
        assertThat(about(takenAt(SUBMITTED))).isEmpty();
        assertThat(about(takenAt(NOW))).isEmpty();
    }

    @Test
    void aPhotoFromBeforeTheReportIsDoubtedPastTheToleranceOfClocks() {
        Instant edge = SUBMITTED.minus(EvidenceDoubt.CLOCK_TOLERANCE);
        assertThat(about(takenAt(edge))).isEmpty();
        assertThat(about(takenAt(edge.minus(SECOND)))).containsExactly(TAKEN_BEFORE_THE_REPORT);
    }

    @Test
    void aPhotoFromTheFutureIsDoubtedPastTheToleranceOfClocks() {
        Instant edge = NOW.plus(EvidenceDoubt.CLOCK_TOLERANCE);
        assertThat(about(takenAt(edge))).isEmpty();
        assertThat(about(takenAt(edge.plus(SECOND)))).containsExactly(TAKEN_IN_THE_FUTURE);
    }

    @Test
    void aClockWithoutAZoneIsReadInTheAgencysAndMayBeSetToAnother() {
        LocalDateTime submitted = LocalDateTime.ofInstant(SUBMITTED, WITA);
        assertThat(about(shown(submitted.minusHours(3)))).isEmpty();
        assertThat(about(shown(submitted.minusHours(3).minusSeconds(1)))).containsExactly(TAKEN_BEFORE_THE_REPORT);
        LocalDateTime now = LocalDateTime.ofInstant(NOW, WITA);
        assertThat(about(shown(now.plusHours(3)))).isEmpty();
        assertThat(about(shown(now.plusHours(3).plusSeconds(1)))).containsExactly(TAKEN_IN_THE_FUTURE);
    }

    @Test
    void aPhotoFromFarAwayIsDoubted() {
        assertThat(about(new Evidence(null, null, EvidenceDoubt.DISTANCE_TOLERANCE_METRES, null)))
                .isEmpty();
        assertThat(about(new Evidence(null, null, EvidenceDoubt.DISTANCE_TOLERANCE_METRES + 1, null)))
                .containsExactly(FAR_FROM_THE_PLACE);
    }

    @Test
    void aPhotoThatIsKnownIsDoubtedAndDoubtsComeTogether() {
        Evidence old = new Evidence(null, Instant.EPOCH, 5_000, new PictureHash(1));
        assertThat(EvidenceDoubt.about(new PhotoCheck(old, true, new ReportId(7)), SUBMITTED, WITA, NOW))
                .containsExactly(TAKEN_BEFORE_THE_REPORT, FAR_FROM_THE_PLACE, FROM_THE_REPORTER, USED_BEFORE);
        assertThat(EvidenceDoubt.about(new PhotoCheck(Evidence.NOTHING, true, null), SUBMITTED, WITA, NOW))
                .containsExactly(FROM_THE_REPORTER);
    }

    @Test
    void theFirstAndTheLastInstantsBreakNothing() {
        Evidence last = shown(LocalDateTime.parse("9999-12-31T23:59:59"));
        assertThat(EvidenceDoubt.about(unknown(last), Instant.MIN, WITA, Instant.MAX))
                .isEmpty();
        assertThat(EvidenceDoubt.about(unknown(last), Instant.MAX, WITA, Instant.MIN))
                .containsExactly(TAKEN_BEFORE_THE_REPORT, TAKEN_IN_THE_FUTURE);
    }

    private static Set<EvidenceDoubt> about(Evidence evidence) {
        return EvidenceDoubt.about(unknown(evidence), SUBMITTED, WITA, NOW);
    }

    private static PhotoCheck unknown(Evidence evidence) {
        return new PhotoCheck(evidence, false, null);
    }

    private static Evidence takenAt(Instant instant) {
        return new Evidence(null, instant, null, null);
    }

    private static Evidence shown(LocalDateTime cameraTime) {
        return new Evidence(cameraTime, null, null, null);
    }
}

package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final CameraNotes PHONE = CameraNotes.of(1, "Kamera Sari").at(-7.479712, 110.217745);

    @Test
    void aTimeWithItsOffsetIsAnInstant() {
        Evidence evidence = read(PHONE.takenAt("2026:03:17 09:30:00", "+07:00"));
        assertThat(evidence.takenAt()).isEqualTo(Instant.parse("2026-03-17T02:30:00Z"));
        assertThat(evidence.cameraTime()).isNull();
        assertThat(evidence.takenAt(ZoneId.of("Asia/Jayapura"))).contains(Instant.parse("2026-03-17T02:30:00Z"));
    }

    @Test
    void aTimeWithoutItsOffsetIsTheCamerasEvenWhereTheSatellitesToldAnother() {
        Evidence evidence = read(PHONE.takenAt("2026:03:17 09:30:00", null).fixedAt("2026:03:17", 0, 10, 0));
        assertThat(evidence.cameraTime()).isEqualTo(LocalDateTime.parse("2026-03-17T09:30:00"));
        assertThat(evidence.takenAt()).isNull();
        assertThat(evidence.takenAt(WIB)).contains(Instant.parse("2026-03-17T02:30:00Z"));
    }

    @Test
    void theSatellitesTimeServesForWantOfTheCameras() {
        assertThat(read(PHONE.fixedAt("2026:03:17", 2, 29, 50)).takenAt())
                .isEqualTo(Instant.parse("2026-03-17T02:29:50Z"));
    }

    @ParameterizedTest(name = "to {0}, {1} it is {2} m")
    @CsvSource({
        "-7.479712, 110.217745, 0",
        "-7.488712, 110.217745, 1001",
        "-6.175392, 106.827153, 401500",
        "7.479712, -69.782255, 20015115"
    })
    void theDistanceIsMeasuredAlongTheGround(double latitude, double longitude, int metres) {
        Integer away =
                EvidenceReader.read(Photos.jpegWith(PHONE), latitude, longitude).metresAway();
        assertThat(away).isNotNull();
        assertThat(away.doubleValue()).isEqualTo(metres, within(metres * 0.001 + 1));
    }

    @Test
    void theDistanceIsUnknownWhereEitherPlaceIs() {
        Upload photo = Photos.jpegWith(PHONE);
        assertThat(EvidenceReader.read(photo, null, 110.2).metresAway()).isNull();
        assertThat(EvidenceReader.read(photo, -7.4, null).metresAway()).isNull();
        assertThat(EvidenceReader.read(photo, Double.NaN, 110.2).metresAway()).isNull();
        assertThat(EvidenceReader.read(photo, -90.1, 110.2).metresAway()).isNull();
        assertThat(EvidenceReader.read(photo, -7.4, Double.POSITIVE_INFINITY).metresAway())
                .isNull();
        assertThat(EvidenceReader.read(Photos.jpeg(), -7.4, 110.2).metresAway()).isNull();
    }

    @Test
    void thePictureIsHashedUpright() {
        byte[] picture = PictureScenes.jpeg(PictureScenes.scene(4), 0.9f);
        Upload lying = Photos.jpegWithBlock(picture, CameraNotes.of(8, "x").block(ByteOrder.BIG_ENDIAN));
        SanitizedFile shown = new PictureSanitizer().sanitize(lying).orElseThrow();

        PictureHash hash = EvidenceReader.read(lying, null, null).hash();

        assertThat(hash).isNotNull();
        assertThat(hash.isSamePictureAs(PictureHash.of(shown).orElseThrow())).isTrue();
    }

    @Test
    void aFileThatSaysNothingOrIsNoPictureGivesNothing() {
        assertThat(EvidenceReader.read(Photos.jpeg(), -7.4, 110.2)).isEqualTo(Evidence.NOTHING);
        assertThat(EvidenceReader.read(new Upload(new byte[0]), -7.4, 110.2)).isEqualTo(Evidence.NOTHING);
        Upload text = new Upload("bukan foto".getBytes(StandardCharsets.UTF_8));
        assertThat(EvidenceReader.read(text, -7.4, 110.2)).isEqualTo(Evidence.NOTHING);
    }

    @Test
    void nothingOfThePlaceOrTheCameraIsPrinted() {
        Evidence evidence = EvidenceReader.read(
                Photos.jpegWith(PHONE.takenAt("2026:03:17 09:30:00", "+07:00")), -7.488712, 110.217745);
        assertThat(evidence).hasToString("Evidence[hidden]");
        assertThat(Evidence.class.getRecordComponents()).hasSize(4);
    }

    @Test
    void twoTimesOrANegativeDistanceAreRefused() {
        LocalDateTime shown = LocalDateTime.parse("2026-03-17T09:30:00");
        assertThatThrownBy(() -> new Evidence(shown, Instant.EPOCH, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence(null, null, -1, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Evidence read(CameraNotes notes) {
        return EvidenceReader.read(Photos.jpegWith(notes), null, null);
    }
}

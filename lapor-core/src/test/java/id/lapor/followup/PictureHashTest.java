package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHashTest {

    private static final BufferedImage STREET = PictureScenes.scene(4);
    private static final BufferedImage ROOM = PictureScenes.scene(6);

    @ParameterizedTest
    @ValueSource(floats = {0.95f, 0.6f, 0.3f, 0.15f})
    void thePictureSavedAgainIsTheSame(float quality) {
        assertThat(hash(PictureScenes.recompressed(STREET, quality)).isSamePictureAs(hash(STREET)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.77, 3})
    void thePictureInAnotherSizeIsTheSame(double factor) {
        assertThat(hash(PictureScenes.scaled(STREET, factor)).isSamePictureAs(hash(STREET)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, -10, 10, 30})
    void thePictureALittleBrighterIsTheSame(int steps) {
        assertThat(hash(PictureScenes.brightened(STREET, steps)).isSamePictureAs(hash(STREET)))
                .isTrue();
    }

    @Test
    void thePictureWithItsEdgesCutOffIsTheSame() {
        BufferedImage cut = PictureScenes.cropped(STREET, 0.01, 0.01, 0.01, 0.01);
        assertThat(hash(cut).isSamePictureAs(hash(STREET))).isTrue();
        assertThat(hash(PictureScenes.cropped(STREET, 0.02, 0, 0, 0)).isSamePictureAs(hash(STREET)))
                .isTrue();
    }

    @Test
    void anotherPictureIsAnother() {
        assertThat(hash(STREET).isSamePictureAs(hash(ROOM))).isFalse();
        assertThat(hash(STREET).distance(hash(ROOM))).isEqualTo(hash(ROOM).distance(hash(STREET)));
    }

    @Test
    void twoPhotosFromATripodBeforeAndAfterTheWorkCountAsTheSameSoPeopleHaveToLook() {
        PictureHash before = hash(PictureScenes.street(4, false));
        assertThat(before.isSamePictureAs(hash(PictureScenes.street(4, true)))).isTrue();
    }

    @Test
    void thePictureAsItIsShownIsTheSameAsThePictureThatWasSentOnItsSide() {
        byte[] block = CameraNotes.of(6, "x").block(ByteOrder.BIG_ENDIAN);
        Upload lying = Photos.jpegWithBlock(PictureScenes.jpeg(STREET, 0.9f), block);
        SanitizedFile shown = new PictureSanitizer().sanitize(lying).orElseThrow();

        PictureHash sent =
                ShownPicture.of(lying.bytes()).flatMap(PictureHash::of).orElseThrow();
        assertThat(PictureHash.of(shown).orElseThrow().isSamePictureAs(sent)).isTrue();
        assertThat(sent.isSamePictureAs(hash(STREET))).isFalse();
    }

    @Test
    void picturesOfNothingHaveNone() {
        for (int number = 0; number < 50; number++) {
            assertThat(PictureHash.of(new ShownPicture(PictureScenes.plain(number))))
                    .isEmpty();
            assertThat(PictureHash.of(new ShownPicture(PictureScenes.night(number))))
                    .isEmpty();
        }
    }

    @Test
    void tinyPicturesAndWhatIsNoneHaveNone() {
        assertThat(PictureHash.of(new ShownPicture(PictureScenes.scaled(STREET, 0.1))))
                .isEmpty();
        byte[] text = "bukan foto".getBytes(StandardCharsets.UTF_8);
        assertThat(PictureHash.of(new SanitizedFile("application/pdf", text, text)))
                .isEmpty();
    }

    @Property
    void whateverIsTheSamePictureHasAPieceThatIsLookedFor(@ForAll long bits, @ForAll long seed) {
        Random random = new Random(seed);
        long changed = bits;
        for (int i = 0; i < PictureHash.SAME_PICTURE; i++) {
            changed ^= 1L << random.nextInt(Long.SIZE);
        }
        PictureHash hash = new PictureHash(bits);
        assertThat(hash.piecesOfTheSame()).hasSizeLessThanOrEqualTo(70).doesNotHaveDuplicates();
        assertThat(hash.piecesOfTheSame()).containsAnyElementsOf(new PictureHash(changed).pieces());
    }

    @Property
    void hardlyAnyOtherPictureHasOne(@ForAll long seed) {
        Random random = new Random(seed);
        Set<Integer> looked = new HashSet<>(new PictureHash(random.nextLong()).piecesOfTheSame());
        long found = LongStream.generate(random::nextLong)
                .limit(1_000)
                .filter(bits -> new PictureHash(bits).pieces().stream().anyMatch(looked::contains))
                .count();
        assertThat(found).isLessThan(40);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll long bits) {
        PictureHash hash = new PictureHash(bits);
        assertThat(PictureHash.parse(hash.toString())).isEqualTo(hash);
        assertThat(hash.distance(new PictureHash(~bits))).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789abcdefg", "0123456789abcdeg"})
    void whatIsNoHashIsRefused(String text) {
        assertThatThrownBy(() -> PictureHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PictureHash hash(BufferedImage picture) {
        return PictureHash.of(new ShownPicture(picture)).orElseThrow();
    }
}

package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a changed picture is found again, and how often another is taken for it. The limits leave a margin. */
class PictureHashMeasuredTest {

    private static final int DISTINCT = 2_400;
    private static final int CHANGED = 150;

    private enum Change {
        SAVED_AT_15_PERCENT(0.97, picture -> PictureScenes.recompressed(picture, 0.15f)),
        A_QUARTER_AS_LARGE(0.96, picture -> PictureScenes.scaled(picture, 0.25)),
        BRIGHTER(0.96, picture -> PictureScenes.brightened(picture, 25)),
        DARKER(0.96, picture -> PictureScenes.brightened(picture, -25)),
        ONE_PERCENT_OFF_EACH_EDGE(0.92, picture -> PictureScenes.cropped(picture, 0.01, 0.01, 0.01, 0.01)),
        TWO_PERCENT_OFF_THE_LEFT(0.92, picture -> PictureScenes.cropped(picture, 0.02, 0, 0, 0)),
        TWO_PERCENT_OFF_THE_BOTTOM(0.80, picture -> PictureScenes.cropped(picture, 0, 0, 0, 0.02)),
        TWO_PERCENT_OFF_EACH_EDGE(0.70, picture -> PictureScenes.cropped(picture, 0.02, 0.02, 0.02, 0.02)),
        FORWARDED(
                0.92,
                picture -> PictureScenes.recompressed(
                        PictureScenes.scaled(
                                PictureScenes.brightened(PictureScenes.cropped(picture, 0.01, 0.01, 0.01, 0.01), 12),
                                0.5),
                        0.5f));

        private final double fewestFound;
        private final UnaryOperator<BufferedImage> change;

        Change(double fewestFound, UnaryOperator<BufferedImage> change) {
            this.fewestFound = fewestFound;
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPictureIsFoundAgain(Change change) {
        int hashed = 0;
        int found = 0;
        for (long number = 0; number < CHANGED; number++) {
            BufferedImage picture = PictureScenes.scene(number);
            Optional<PictureHash> hash = hash(picture);
            hashed += hash.isPresent() ? 1 : 0;
            found += hash.flatMap(before -> hash(change.change.apply(picture)).filter(before::isSamePictureAs))
                            .isPresent()
                    ? 1
                    : 0;
        }
        System.out.printf("picture hash: %s, %d of %d found again%n", change, found, hashed);
        assertThat((double) found / hashed).isGreaterThanOrEqualTo(change.fewestFound);
    }

    @Test
    void otherPicturesAreHardlyEverTakenForTheSame() {
        List<PictureHash> scenes = hashes(false);
        List<PictureHash> letters = hashes(true);
        long confusedScenes = confused(scenes);
        long confusedLetters = confused(letters);
        System.out.printf(
                "picture hash: of %d distinct pictures %d have one; confused pairs: %d of %d (scenes), %d of %d (letters)%n",
                DISTINCT,
                scenes.size() + letters.size(),
                confusedScenes,
                pairs(scenes),
                confusedLetters,
                pairs(letters));
        assertThat(scenes.size() + letters.size()).isGreaterThan(DISTINCT * 9 / 10);
        assertThat(confusedScenes).isLessThanOrEqualTo(5);
        assertThat((double) confusedLetters / pairs(letters)).isLessThan(0.002);
    }

    private static List<PictureHash> hashes(boolean ofLetters) {
        return LongStream.range(0, DISTINCT)
                .filter(number -> PictureScenes.isLetter(number) == ofLetters)
                .mapToObj(number -> hash(PictureScenes.scene(number)).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static long confused(List<PictureHash> hashes) {
        long confused = 0;
        for (int i = 0; i < hashes.size(); i++) {
            for (PictureHash other : hashes.subList(0, i)) {
                confused += hashes.get(i).isSamePictureAs(other) ? 1 : 0;
            }
        }
        return confused;
    }

    private static long pairs(List<PictureHash> hashes) {
        return hashes.size() * (hashes.size() - 1L) / 2;
    }

    private static Optional<PictureHash> hash(BufferedImage picture) {
        return PictureHash.of(new ShownPicture(picture));
    }
}

package id.lapor.followup;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a picture looks like, in 64 bits: each says whether the picture is brighter on the crests or in the troughs of
 * one of 64 long waves. Another size, quality or brightness or a cut edge changes few bits, another picture about half
 * of them. Nothing of the picture can be drawn from it again.
 *
 * <p>Differences between neighbouring fields, the usual choice, were measured first: where they found as many changed
 * pictures again, they took dozens of pairs in two million for the same and waves none, since neighbours say much the
 * same. What waves do confuse are letters on a table, and photos from the very same spot before and after the work.
 *
 * @param bits the longest wave in the highest bit
 */
public record PictureHash(long bits) {

    /** Up to this many differing bits, two pictures count as the same. */
    public static final int SAME_PICTURE = 8;

    /** Two that differ in eight bits differ in at most one bit of one of five parts. */
    private static final int PIECES = 5;

    private static final int BITS_OF_A_PIECE = 13;

    /** Slanting waves only: sky above ground, and a sheet on a table, are on the straight ones and in every picture. */
    private static final List<Wave> WAVES = IntStream.rangeClosed(1, 16)
            .boxed()
            .flatMap(across -> IntStream.rangeClosed(1, 16).mapToObj(down -> new Wave(across, down)))
            .sorted(Comparator.comparingInt(Wave::shortness).thenComparingInt(Wave::across))
            .limit(Long.SIZE)
            .toList();

    private record Wave(int across, int down) {
        int shortness() {
            return across * across + down * down;
        }
    }

    /**
     * The hash of a picture as it is shown; empty when it is no picture, tiny, or so plain (all one colour, night)
     * that it would match others like it.
     */
    public static Optional<PictureHash> of(SanitizedFile shown) {
        return ShownPicture.of(shown.bytes()).flatMap(PictureHash::of);
    }

    static Optional<PictureHash> of(ShownPicture picture) {
        if (Math.min(picture.pixels().getWidth(), picture.pixels().getHeight()) < Brightness.SIDE) {
            return Optional.empty();
        }
        Brightness brightness = Brightness.of(picture.pixels());
        if (brightness.isPlain()) {
            return Optional.empty();
        }
        long bits = 0;
        for (Wave wave : WAVES) {
            bits = bits << 1 | (brightness.onWave(wave.across, wave.down) > 0 ? 1 : 0);
        }
        return Optional.of(new PictureHash(bits));
    }

    /** In how many of the 64 bits the two differ. */
    public int distance(PictureHash other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** Whether at most {@value #SAME_PICTURE} bits differ. */
    public boolean isSamePictureAs(PictureHash other) {
        return distance(other) <= SAME_PICTURE;
    }

    /** Five parts by which a store finds the picture again: see {@link #piecesOfTheSame}. */
    public List<Integer> pieces() {
        return IntStream.range(0, PIECES).mapToObj(number -> piece(number, 0)).toList();
    }

    /**
     * Every piece of this picture, as it is or with one bit changed. Whatever is {@linkplain #isSamePictureAs the same
     * picture} has one of its own pieces among these seventy or so, and of other pictures hardly one in a hundred has.
     */
    public List<Integer> piecesOfTheSame() {
        return IntStream.range(0, PIECES)
                .boxed()
                .flatMap(number -> IntStream.rangeClosed(0, bitsOf(number))
                        .mapToObj(bit -> piece(number, bit == 0 ? 0 : 1 << (bit - 1))))
                .toList();
    }

    /** A piece with some of its bits changed, under a number that no other piece has. */
    private int piece(int number, int changed) {
        int own = (int) (bits >>> (number * BITS_OF_A_PIECE)) & ((1 << bitsOf(number)) - 1);
        return number << BITS_OF_A_PIECE | (own ^ changed);
    }

    private static int bitsOf(int number) {
        return Math.min(BITS_OF_A_PIECE, Long.SIZE - number * BITS_OF_A_PIECE);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when {@code text} is not 16 hexadecimal digits
     */
    public static PictureHash parse(String text) {
        if (text.length() != 16) {
            throw new IllegalArgumentException("A picture hash has 16 hexadecimal digits");
        }
        return new PictureHash(HexFormat.fromHexDigitsToLong(text));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(bits);
    }
}

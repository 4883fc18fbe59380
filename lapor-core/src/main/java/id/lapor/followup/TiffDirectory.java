package id.lapor.followup;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One directory of a TIFF block: tags with their values. A value that points outside the block, has another type or
 * another length than asked for is not there. Chains of directories are not followed, so that none can be a circle.
 */
final class TiffDirectory {

    private static final int INTEL = 0x4949;
    private static final int MOTOROLA = 0x4D4D;
    private static final int MAGIC = 42;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int IN_PLACE = 4;
    private static final int LONGEST_TEXT = 64;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final ByteBuffer block;
    private final int start;
    private final int entries;

    private TiffDirectory(ByteBuffer block, int start, int entries) {
        this.block = block;
        this.start = start;
        this.entries = entries;
    }

    /** The first directory of the block; without entries when the block is damaged. */
    static TiffDirectory first(ByteBuffer block) {
        if (block.capacity() < HEADER) {
            return empty(block);
        }
        int order = block.getShort(0) & 0xFFFF;
        block.order(order == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if ((order != INTEL && order != MOTOROLA) || block.getShort(2) != MAGIC) {
            return empty(block);
        }
        return at(block, Integer.toUnsignedLong(block.getInt(4)));
    }

    private static TiffDirectory at(ByteBuffer block, long start) {
        if (start + 2 > block.capacity()) {
            return empty(block);
        }
        int entries = block.getShort((int) start) & 0xFFFF;
        boolean isWhole = start + 2 + (long) ENTRY * entries <= block.capacity();
        return isWhole ? new TiffDirectory(block, (int) start + 2, entries) : empty(block);
    }

    private static TiffDirectory empty(ByteBuffer block) {
        return new TiffDirectory(block, 0, 0);
    }

    /** The directory that a tag points to. */
    TiffDirectory directory(int tag) {
        return value(tag, LONG, 1, 1)
                .map(pointer -> at(block, Integer.toUnsignedLong(pointer.getInt(0))))
                .orElseGet(() -> empty(block));
    }

    /** A single number of 16 bits. */
    OptionalInt number(int tag) {
        return value(tag, SHORT, 1, 1)
                .map(number -> OptionalInt.of(number.getShort(0) & 0xFFFF))
                .orElseGet(OptionalInt::empty);
    }

    /** A text of at most {@value #LONGEST_TEXT} characters up to its terminator, blanks around it cut off. */
    Optional<String> text(int tag) {
        return value(tag, ASCII, 1, LONGEST_TEXT)
                .map(text -> StandardCharsets.US_ASCII.decode(text).toString())
                .map(text -> text.indexOf('\0') < 0 ? text : text.substring(0, text.indexOf('\0')))
                .map(String::strip);
    }

    /** Three fractions, the way degrees and hours are written; not finite where a denominator is zero. */
    Optional<double[]> triple(int tag) {
        return value(tag, RATIONAL, 3, 3)
                .map(value -> new double[] {fraction(value, 0), fraction(value, 8), fraction(value, 16)});
    }

    private static double fraction(ByteBuffer value, int at) {
        return (double) Integer.toUnsignedLong(value.getInt(at)) / Integer.toUnsignedLong(value.getInt(at + 4));
    }

    private Optional<ByteBuffer> value(int tag, int type, int fewest, int most) {
        for (int entry = start; entry < start + ENTRY * entries; entry += ENTRY) {
            if ((block.getShort(entry) & 0xFFFF) == tag) {
                long count = Integer.toUnsignedLong(block.getInt(entry + 4));
                boolean isAsAsked = block.getShort(entry + 2) == type && count >= fewest && count <= most;
                return isAsAsked ? bytes(entry + 8, (int) count * sizeOf(type)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ByteBuffer> bytes(int field, int size) {
        long at = size <= IN_PLACE ? field : Integer.toUnsignedLong(block.getInt(field));
        return at + size <= block.capacity()
                ? Optional.of(block.slice((int) at, size).order(block.order()))
                : Optional.empty();
    }

    private static int sizeOf(int type) {
        return switch (type) {
            case ASCII -> 1;
            case SHORT -> 2;
            case LONG -> 4;
            default -> 8;
        };
    }
}

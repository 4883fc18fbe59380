package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts as bytes: the version of this encoding, then each text as its length and its UTF-8. Filled up to a multiple of
 * {@value #STEP}, so that the length of the ciphertext tells nothing of a name or a number.
 */
final class SecretCode {

    private static final byte VERSION = 1;
    private static final int STEP = 256;
    private static final int ABSENT = -1;

    private SecretCode() {}

    static byte[] encode(@Nullable String... texts) {
        byte[][] parts = Stream.of(texts).map(SecretCode::bytes).toArray(byte[][]::new);
        int size = 1;
        for (byte[] part : parts) {
            size += Integer.BYTES + (part == null ? 0 : part.length);
        }
        ByteBuffer code = ByteBuffer.allocate((size + STEP - 1) / STEP * STEP).put(VERSION);
        for (byte[] part : parts) {
            code.putInt(part == null ? ABSENT : part.length).put(part == null ? new byte[0] : part);
        }
        return code.array();
    }

    /**
     * @param count how many texts were encoded
     * @throws LaporException when the bytes are none of {@link #encode}
     */
    static List<@Nullable String> decode(byte[] bytes, int count) {
        try {
            ByteBuffer code = ByteBuffer.wrap(bytes);
            if (code.get() != VERSION) {
                throw new LaporException("A secret in the vault was written by a newer version of lapor");
            }
            List<@Nullable String> texts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                texts.add(next(code));
            }
            return texts;
        } catch (BufferUnderflowException cut) {
            throw new LaporException("A secret in the vault is damaged");
        }
    }

    private static byte @Nullable [] bytes(@Nullable String part) {
        return part == null ? null : part.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String next(ByteBuffer code) {
        int length = code.getInt();
        if (length == ABSENT) {
            return null;
        }
        byte[] part = new byte[length];
        code.get(part);
        return new String(part, StandardCharsets.UTF_8);
    }
}

package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import id.lapor.reporter.Identity;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An identity as bytes: the version of this encoding, then name, phone, e-mail and address, each its length and its
 * UTF-8. Filled up to a multiple of {@value #STEP}, so that the length of the ciphertext tells nothing of a name.
 */
final class IdentityCode {

    private static final byte VERSION = 1;
    private static final int STEP = 256;
    private static final int ABSENT = -1;

    private IdentityCode() {}

    static byte[] encode(Identity identity) {
        byte[][] parts = Stream.of(identity.name(), identity.phone(), identity.email(), identity.address())
                .map(IdentityCode::bytes)
                .toArray(byte[][]::new);
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
     * @throws LaporException when the bytes are none of {@link #encode}
     */
    static Identity decode(byte[] bytes) {
        try {
            ByteBuffer code = ByteBuffer.wrap(bytes);
            if (code.get() != VERSION) {
                throw new LaporException("An identity in the vault was written by a newer version of lapor");
            }
            String name = Objects.requireNonNull(next(code), "every identity has a name");
            return new Identity(name, next(code), next(code), next(code));
        } catch (BufferUnderflowException cut) {
            throw new LaporException("An identity in the vault is damaged");
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

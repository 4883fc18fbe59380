package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import id.lapor.reporter.Identity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An identity as bytes: name, phone, e-mail and address in {@link SecretCode}. */
final class IdentityCode {

    private IdentityCode() {}

    static byte[] encode(Identity identity) {
        return SecretCode.encode(identity.name(), identity.phone(), identity.email(), identity.address());
    }

    /**
     * @throws LaporException when the bytes are none of {@link #encode}
     */
    static Identity decode(byte[] bytes) {
        List<@Nullable String> parts = SecretCode.decode(bytes, 4);
        String name = Objects.requireNonNull(parts.get(0), "every identity has a name");
        return new Identity(name, parts.get(1), parts.get(2), parts.get(3));
    }
}

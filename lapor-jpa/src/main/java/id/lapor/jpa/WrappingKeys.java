package id.lapor.jpa;

import com.google.common.collect.ImmutableMap;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The keys that the keys of single reports are encrypted with. One of them wraps what is written from now on; the others
 * only open what is there: those of before, and one that is not in use yet. A key is replaced without stopping anything:
 *
 * <ol>
 *   <li>every node learns the new one ({@link #opening}),
 *   <li>every node wraps with it ({@link #wrappingWith}) and opens with the one before,
 *   <li>once {@link id.lapor.reporter.IdentityVault#rewrap} finds nothing any more, the one before can be forgotten.
 * </ol>
 */
public final class WrappingKeys {

    private static final String PURPOSE = "vault-kek";
    private static final int NAME_LENGTH = 16;

    private final String current;
    private final ImmutableMap<String, Aead> byName;

    private WrappingKeys(String current, Map<String, Aead> byName) {
        this.current = current;
        this.byName = ImmutableMap.copyOf(byName);
    }

    /** The one that the installation's master key yields. */
    public static WrappingKeys of(MasterKey master) {
        String name = nameOf(master);
        return new WrappingKeys(name, Map.of(name, aead(master)));
    }

    /** The same, with a key of its own for whatever is written from now on. */
    public WrappingKeys wrappingWith(MasterKey secret) {
        return new WrappingKeys(nameOf(secret), with(secret));
    }

    /** The same, with one more key that opens, and does not wrap. */
    public WrappingKeys opening(MasterKey secret) {
        return new WrappingKeys(current, with(secret));
    }

    private Map<String, Aead> with(MasterKey secret) {
        Map<String, Aead> more = new LinkedHashMap<>(byName);
        more.putIfAbsent(nameOf(secret), aead(secret));
        return more;
    }

    /** The name of the key that wraps: it tells nothing of the key. */
    String current() {
        return current;
    }

    Set<String> names() {
        return byName.keySet();
    }

    /**
     * @throws LaporException when there is no such key
     */
    Aead key(String name) {
        Aead key = byName.get(name);
        if (key == null) {
            throw new LaporException("The key of this report's secrets was wrapped with the key " + name
                    + ", which neither lapor.vault.key nor one of lapor.vault.other-wrapping-keys is: add it there."
                    + " Other reports are not concerned");
        }
        return key;
    }

    private static String nameOf(MasterKey secret) {
        return secret.digest("vault-kek-name", "").substring(0, NAME_LENGTH);
    }

    private static Aead aead(MasterKey secret) {
        try {
            return new AesGcmJce(secret.derive(PURPOSE));
        } catch (GeneralSecurityException missing) {
            throw new LaporException("This Java platform has no AES-GCM, which the vault needs");
        }
    }

    /** How many, and no key. */
    @Override
    public String toString() {
        return "WrappingKeys[" + byName.size() + ", wrapping with " + current + "]";
    }
}

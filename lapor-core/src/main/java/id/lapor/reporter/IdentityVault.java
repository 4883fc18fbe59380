package id.lapor.reporter;

import java.util.Optional;
import java.util.Set;

/**
 * Where identities are kept, encrypted, each under a key of its own. The desk opens it only for an authorised and
 * logged disclosure; nothing else may.
 */
public interface IdentityVault {

    /** Keeps an identity; an earlier one under the same key is replaced. */
    void seal(IdentityKey key, Identity identity);

    /**
     * The identity kept under {@code key}, or empty when none was kept or it is erased.
     *
     * @throws id.lapor.kernel.LaporException when it is there but cannot be decrypted, which names the report's key as
     *     lost and nothing else
     */
    Optional<Identity> open(IdentityKey key);

    /** Remembers, as a keyed hash only, that the identity belongs to the host's account. */
    void link(IdentityKey key, String account);

    /** The keys that were linked to the account. */
    Set<IdentityKey> linkedTo(String account);

    /**
     * Remembers the imprint of the key that the vault was begun with.
     *
     * @param mine the imprint of the key that is configured now
     * @return the imprint that is remembered; {@code mine} when there was none before
     */
    String imprint(String mine);

    /** Forgets the identity, its encryption key and its account link for ever. */
    void erase(IdentityKey key);
}

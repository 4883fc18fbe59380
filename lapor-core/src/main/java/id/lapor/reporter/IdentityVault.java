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

    /**
     * Keeps an original text sealed, under the key of its report's identity, because what is shown of it is masked or
     * redacted. The first original of a label stays.
     *
     * @param label which text of the report, e.g. {@code 3/text}; 1 to 64 characters
     */
    void keep(IdentityKey key, String label, String original);

    /**
     * The original that is kept under a label, or empty when none is or it is erased.
     *
     * @throws id.lapor.kernel.LaporException when it is there but cannot be decrypted
     */
    Optional<String> original(IdentityKey key, String label);

    /** Remembers, as a keyed hash only, that the identity belongs to the host's account. */
    void link(IdentityKey key, String account);

    /** The keys that were linked to the account. */
    Set<IdentityKey> linkedTo(String account);

    /** The keys that were linked to an account that {@code key} was linked to, itself among them; empty without one. */
    Set<IdentityKey> linkedWith(IdentityKey key);

    /**
     * Remembers the imprint of the key that the vault was begun with.
     *
     * @param mine the imprint of the key that is configured now
     * @return the imprint that is remembered; {@code mine} when there was none before
     */
    String imprint(String mine);

    /**
     * Encrypts keys of reports anew that were encrypted with another key than the current one, while everything goes on;
     * secrets stay as they are. One that does not open is logged and left.
     *
     * @param most how many at most
     * @return how many were; 0 when none is left
     */
    int rewrap(int most);

    /** Forgets the identity with its account links for ever; sealed originals stay. */
    void forgetIdentity(IdentityKey key);

    /** Forgets everything under this key for ever: identity, account links, sealed originals, encryption key. */
    void erase(IdentityKey key);
}

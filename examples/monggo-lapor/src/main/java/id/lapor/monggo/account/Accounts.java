package id.lapor.monggo.account;

import id.lapor.kernel.AgencyId;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts, and seals who is behind them in the vault. */
@Component
@Transactional
public class Accounts implements UserDetailsService {

    private final EntityManager entities;
    private final Storage storage;
    private final PasswordEncoder passwords;

    Accounts(EntityManager entities, Storage storage, PasswordEncoder passwords) {
        this.entities = entities;
        this.storage = storage;
        this.passwords = passwords;
    }

    /** Registers a citizen; identity and account are kept together or not at all. */
    public SignedIn register(String username, String password, Identity identity) {
        IdentityKey key = IdentityKey.random();
        storage.vault().seal(key, identity);
        return keep(Account.citizen(name(username), hash(password), key));
    }

    /** Makes an account for an office. */
    public SignedIn appoint(String username, String password, Office office, @Nullable AgencyId agency) {
        return keep(Account.officer(name(username), hash(password), office, agency));
    }

    /** What cannot be a username is not even asked for. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String username) {
        if (!Account.isUsername(name(username))) {
            return Optional.empty();
        }
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", name(username))
                .getResultStream()
                .findFirst()
                .map(Account::signedIn);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Who the account belongs to, for a report that the citizen signs. */
    @Transactional(readOnly = true)
    public Optional<Identity> identityOf(SignedIn citizen) {
        return citizen.identity().flatMap(storage.vault()::open);
    }

    /** The exception repeats no name: it may end in a log. */
    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private SignedIn keep(Account account) {
        entities.persist(account);
        entities.flush();
        return account.signedIn();
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder made no hash");
        }
        return hash;
    }

    private static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}

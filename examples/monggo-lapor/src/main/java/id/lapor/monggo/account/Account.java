package id.lapor.monggo.account;

import id.lapor.kernel.AgencyId;
import id.lapor.reporter.IdentityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Name, phone, e-mail and address are sealed in the vault; here is only where to find them. */
@Entity
@Table(name = "monggo_account")
class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,31}");

    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String username;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Office office;

    private @Nullable String agency;

    @Column(name = "identity_key")
    private @Nullable String identityKey;

    /** For JPA, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String username, String passwordHash, Office office) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.passwordHash = passwordHash;
        this.office = office;
    }

    static boolean isUsername(String typed) {
        return USERNAME.matcher(typed).matches();
    }

    static Account citizen(String username, String passwordHash, IdentityKey identity) {
        Account account = new Account(username, passwordHash, Office.CITIZEN);
        account.identityKey = identity.value();
        return account;
    }

    static Account officer(String username, String passwordHash, Office office, @Nullable AgencyId agency) {
        Account account = new Account(username, passwordHash, office);
        account.agency = agency == null ? null : agency.value();
        return account;
    }

    SignedIn signedIn() {
        return new SignedIn(id.toString(), username, passwordHash, office, agency, identityKey);
    }
}

package id.lapor.monggo.account;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.reporter.IdentityKey;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security keeps it in the session. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String username;
    private @Nullable String passwordHash;
    private final Office office;
    private final @Nullable String agency;
    private final @Nullable String identity;

    SignedIn(
            String id,
            String username,
            String passwordHash,
            Office office,
            @Nullable String agency,
            @Nullable String identity) {
        this.id = id;
        this.username = username;
        this.passwordHash = passwordHash;
        this.office = office;
        this.agency = agency;
        this.identity = identity;
    }

    /** Who is signed in, if anybody is. */
    public static Optional<SignedIn> of(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Who that is for lapor: the office and the opaque account id, never the username. */
    public Actor actor() {
        return new Actor(office.role(), id, agency().orElse(null));
    }

    /** The opaque id of the account. */
    public String id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency).map(AgencyId::of);
    }

    /** Where the vault keeps who this is; officers have nothing there. */
    public Optional<IdentityKey> identity() {
        return Optional.ofNullable(identity).map(IdentityKey::new);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(office.isOfficer() ? "OFFICER" : "CITIZEN"));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return "SignedIn[" + office + "]";
    }
}

package id.lapor.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: an office, the account that fills it and, for officers of an agency, that agency. The host says who the
 * actor is; what the actor may do is decided here.
 *
 * @param role the office
 * @param account the host's opaque account id; empty for visitors, code holders and the system
 * @param agency the agency of a liaison or head, otherwise {@code null}
 */
public record Actor(Role role, String account, @Nullable AgencyId agency) {

    private static final Actor VISITOR = new Actor(Role.VISITOR, "", null);
    private static final Actor SYSTEM = new Actor(Role.SYSTEM, "", null);

    public Actor {
        if (account.length() > 128) {
            throw new IllegalArgumentException("An account id has at most 128 characters, but had " + account.length());
        }
        boolean bound = role == Role.LIAISON || role == Role.HEAD || role == Role.ACTING_HEAD;
        if (bound != (agency != null)) {
            throw new IllegalArgumentException(
                    bound ? role + " needs the agency it acts for" : role + " acts for no single agency");
        }
        boolean nameless = role == Role.VISITOR || role == Role.SYSTEM;
        if (nameless != account.isEmpty() && role != Role.REPORTER) {
            throw new IllegalArgumentException(
                    nameless ? role + " has no account" : role + " needs an account id, so that history can name it");
        }
    }

    /** Somebody of whom nothing is known. */
    public static Actor visitor() {
        return VISITOR;
    }

    /** The clock and the routing rules. */
    public static Actor system() {
        return SYSTEM;
    }

    /** A citizen signed in with the host's account. */
    public static Actor reporter(String account) {
        return new Actor(Role.REPORTER, account, null);
    }

    public static Actor coordinator(String account) {
        return new Actor(Role.COORDINATOR, account, null);
    }

    public static Actor inspectorate(String account) {
        return new Actor(Role.INSPECTORATE, account, null);
    }

    public static Actor liaison(String account, AgencyId agency) {
        return new Actor(Role.LIAISON, account, agency);
    }

    public static Actor head(String account, AgencyId agency) {
        return new Actor(Role.HEAD, account, agency);
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** Names the office only: an account id of a reporter is a trace to a person. */
    @Override
    public String toString() {
        return agency == null ? role.toString() : role + "@" + agency;
    }
}

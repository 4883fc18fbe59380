package id.lapor.monggo.account;

import id.lapor.kernel.Role;

/** What an account is for. */
public enum Office {
    CITIZEN(Role.REPORTER),
    COORDINATOR(Role.COORDINATOR),
    INSPECTORATE(Role.INSPECTORATE),
    LIAISON(Role.LIAISON);

    private final Role role;

    Office(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    public boolean isOfficer() {
        return this != CITIZEN;
    }
}

package id.lapor.reporter;

/**
 * What ties a report to its reporter without naming anybody.
 *
 * @param identityKey where the vault keeps the identity, if there is one
 * @param accessCodeHash keyed hash of the reporter's access code
 */
public record Custody(IdentityKey identityKey, String accessCodeHash) {

    @Override
    public String toString() {
        return "Custody[hidden]";
    }
}

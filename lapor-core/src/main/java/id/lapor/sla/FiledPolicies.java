package id.lapor.sla;

import java.util.Optional;

/**
 * The SLA policies that reports may have been filed under, kept beside them: what was promised to a reporter hangs on no
 * configuration.
 */
public interface FiledPolicies {

    Optional<SlaPolicy> find(String version);

    /** Keeps a policy, in place of the one that is kept under its version. */
    void keep(SlaPolicy policy);
}

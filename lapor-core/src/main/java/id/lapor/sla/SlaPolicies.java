package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import id.lapor.kernel.LaporException;
import java.util.List;

/** Every version of the SLA policy that a report may have been filed under. */
public final class SlaPolicies {

    private final ImmutableMap<String, SlaPolicy> versions;
    private final SlaPolicy current;

    private SlaPolicies(ImmutableMap<String, SlaPolicy> versions, SlaPolicy current) {
        this.versions = versions;
        this.current = current;
    }

    /**
     * @param policies the oldest first; the last is in force for new reports
     * @throws IllegalArgumentException when there is none or two share a version
     */
    public static SlaPolicies of(List<SlaPolicy> policies) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("At least one SLA policy is needed");
        }
        return new SlaPolicies(
                policies.stream().collect(ImmutableMap.toImmutableMap(SlaPolicy::version, policy -> policy)),
                policies.get(policies.size() - 1));
    }

    public SlaPolicy current() {
        return current;
    }

    /**
     * @throws LaporException when no policy of this version is configured any more
     */
    public SlaPolicy version(String version) {
        SlaPolicy policy = versions.get(version);
        if (policy == null) {
            throw new LaporException("Reports were filed under the SLA policy " + version
                    + ", which is no longer configured: keep old versions beside the new one");
        }
        return policy;
    }
}

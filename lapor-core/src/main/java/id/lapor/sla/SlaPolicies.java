package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import id.lapor.kernel.LaporException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every version of the SLA policy that a report may have been filed under. */
public final class SlaPolicies {

    private final ImmutableMap<String, SlaPolicy> versions;
    private final ImmutableSortedMap<LocalDate, SlaPolicy> inOrder;

    private SlaPolicies(Map<String, SlaPolicy> versions, Map<LocalDate, SlaPolicy> inOrder) {
        this.versions = ImmutableMap.copyOf(versions);
        this.inOrder = ImmutableSortedMap.copyOf(inOrder);
    }

    /**
     * @param policies in any order
     * @throws IllegalArgumentException when there is none, or two share a version or the day they come into force
     */
    public static SlaPolicies of(List<SlaPolicy> policies) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("At least one SLA policy is needed");
        }
        Map<String, SlaPolicy> versions = new HashMap<>();
        Map<LocalDate, SlaPolicy> inOrder = new TreeMap<>();
        for (SlaPolicy policy : policies) {
            if (versions.put(policy.version(), policy) != null) {
                throw new IllegalArgumentException("Two SLA policies are called " + policy.version());
            }
            SlaPolicy other = inOrder.put(policy.effectiveFrom(), policy);
            if (other != null) {
                throw new IllegalArgumentException("The SLA policies " + other.version() + " and " + policy.version()
                        + " both come into force on " + policy.effectiveFrom());
            }
        }
        return new SlaPolicies(versions, inOrder);
    }

    /** The same, knowing one more: in force as well, where no other one begins on its day. */
    public SlaPolicies knowing(SlaPolicy more) {
        Map<String, SlaPolicy> known = new HashMap<>(versions);
        known.putIfAbsent(more.version(), more);
        Map<LocalDate, SlaPolicy> order = new TreeMap<>(inOrder);
        if (!versions.containsKey(more.version())) {
            order.putIfAbsent(more.effectiveFrom(), more);
        }
        return new SlaPolicies(known, order);
    }

    /**
     * The policy that reports of that day are filed under.
     *
     * @throws LaporException when none is in force yet
     */
    public SlaPolicy inForce(LocalDate day) {
        Map.Entry<LocalDate, SlaPolicy> policy = inOrder.floorEntry(day);
        if (policy == null) {
            throw new LaporException("No SLA policy is in force on " + day + ": the first begins on "
                    + inOrder.firstKey() + ", so give one of them an earlier day");
        }
        return policy.getValue();
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

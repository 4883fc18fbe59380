package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import id.lapor.kernel.LaporException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every version of the SLA policy that a report may have been filed under. */
public final class SlaPolicies {

    private final ImmutableMap<String, SlaPolicy> versions;
    private final ImmutableSortedMap<LocalDate, SlaPolicy> inOrder;
    private final @Nullable FiledPolicies filed;
    private final Map<String, SlaPolicy> remembered = new ConcurrentHashMap<>();

    private SlaPolicies(
            Map<String, SlaPolicy> versions, Map<LocalDate, SlaPolicy> inOrder, @Nullable FiledPolicies filed) {
        this.versions = ImmutableMap.copyOf(versions);
        this.inOrder = ImmutableSortedMap.copyOf(inOrder);
        this.filed = filed;
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
        return new SlaPolicies(versions, inOrder, null);
    }

    /** The same, knowing one more: in force as well, where no other one begins on its day. */
    public SlaPolicies knowing(SlaPolicy more) {
        Map<String, SlaPolicy> known = new HashMap<>(versions);
        known.putIfAbsent(more.version(), more);
        Map<LocalDate, SlaPolicy> order = new TreeMap<>(inOrder);
        if (!versions.containsKey(more.version())) {
            order.putIfAbsent(more.effectiveFrom(), more);
        }
        return new SlaPolicies(known, order, filed);
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
     * The same, kept for whoever comes later: what reports were filed under is found there, though it is configured no
     * longer. What came into force is a promise, whether a report was filed under it by now or not: another node may be
     * filing the first one. Of the standard, what is kept counts: a later library may know another one under its name. In a
     * transaction of the store.
     *
     * @throws LaporException when one of these versions is in force already, with other limits
     */
    public SlaPolicies keptIn(FiledPolicies store, LocalDate today) {
        Map<String, SlaPolicy> promised = new HashMap<>();
        for (SlaPolicy policy : versions.values()) {
            promised.put(policy.version(), promised(policy, store, today));
        }
        return new SlaPolicies(
                promised,
                Maps.transformValues(inOrder, policy -> promised.getOrDefault(policy.version(), policy)),
                store);
    }

    private static SlaPolicy promised(SlaPolicy policy, FiledPolicies store, LocalDate today) {
        Optional<SlaPolicy> before = store.find(policy.version());
        List<String> changes = before.map(policy::changesSince).orElse(List.of());
        if (!changes.isEmpty() && policy.version().equals(SlaPolicy.standard().version())) {
            return before.orElseThrow();
        }
        boolean isPromised =
                before.filter(kept -> !kept.effectiveFrom().isAfter(today)).isPresent();
        if (isPromised && !changes.isEmpty()) {
            throw new LaporException("The SLA policy " + policy.version() + " came into force with other limits: "
                    + String.join("; ", changes) + ". Reports that were filed under it keep what was promised: give the"
                    + " new limits a version of their own, in force from a day of its own");
        }
        if (!isPromised) {
            store.keep(policy);
        }
        return policy;
    }

    /**
     * The policy that was called so when reports were filed under it.
     *
     * @throws LaporException when it is neither configured nor kept
     */
    public SlaPolicy version(String version) {
        SlaPolicy known = versions.getOrDefault(version, remembered.get(version));
        if (known != null) {
            return known;
        }
        SlaPolicy kept = Optional.ofNullable(filed)
                .flatMap(store -> store.find(version))
                .orElseThrow(() -> new LaporException("Reports were filed under the SLA policy " + version
                        + ", which is neither configured nor kept: configure it beside the new one"));
        remembered.put(version, kept);
        return kept;
    }
}

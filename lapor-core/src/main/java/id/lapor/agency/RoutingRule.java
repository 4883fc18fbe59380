package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.RegionCode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which agency handles matters of a category, a region or a classification. What is {@code null} may be anything.
 *
 * @param category code of a {@link id.lapor.subject.Category}
 * @param region Kemendagri code such as {@code 33.71}; it covers every code below it
 * @param classification never {@link Classification#OVERSIGHT}
 * @param agency handles the matter
 * @param order when the system delegates at once, before anybody verifies
 */
public record RoutingRule(
        @Nullable String category,
        @Nullable String region,
        @Nullable Classification classification,
        AgencyId agency,
        StandingOrder order) {

    /** When the system delegates by itself. */
    public enum StandingOrder {
        /** Never: a person looks first. */
        NEVER,
        /** When a report says that somebody is in danger. */
        IN_EMERGENCIES,
        /** Always. */
        ALWAYS
    }

    private static final int LONGEST_CATEGORY = 64;

    /** First what names a category, then the smaller region, then what names a classification. */
    static final Comparator<RoutingRule> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    (RoutingRule rule) -> rule.category == null)
            .thenComparing(rule -> rule.region == null ? 0 : -rule.region.length())
            .thenComparing(rule -> rule.classification == null);

    /**
     * @throws IllegalArgumentException when a code is malformed, or the rule is for oversight complaints: they name people
     *     of agencies and are handed out by the inspectorate only
     */
    public RoutingRule {
        if (category != null && (category.isBlank() || category.length() > LONGEST_CATEGORY)) {
            throw new IllegalArgumentException("A category code has 1 to 64 characters, or is null for any category");
        }
        if (region != null && !RegionCode.isShaped(region)) {
            throw new IllegalArgumentException("A region code looks like 33.71.01, but was " + region);
        }
        if (classification != null && classification.isOversight()) {
            throw new IllegalArgumentException(
                    "Oversight complaints are never routed by a rule, not even to " + agency);
        }
    }

    /** Suggests {@code agency} for a category everywhere. */
    public static RoutingRule category(String category, AgencyId agency) {
        return new RoutingRule(category, null, null, agency, StandingOrder.NEVER);
    }

    /** The same rule for another agency. */
    RoutingRule to(AgencyId other) {
        return new RoutingRule(category, region, classification, other, order);
    }

    /** Suggests {@code agency} for a region and all regions below it. */
    public static RoutingRule region(String region, AgencyId agency) {
        return new RoutingRule(null, region, null, agency, StandingOrder.NEVER);
    }

    /** The same rule, by which the system delegates at once. */
    public RoutingRule atOnce() {
        return new RoutingRule(category, region, classification, agency, StandingOrder.ALWAYS);
    }

    /** The same rule, by which the system delegates emergencies at once, and suggests otherwise. */
    public RoutingRule atOnceInEmergencies() {
        return new RoutingRule(category, region, classification, agency, StandingOrder.IN_EMERGENCIES);
    }

    boolean isStandingOrder() {
        return order != StandingOrder.NEVER;
    }

    boolean fits(Matter matter) {
        return !matter.classification().isOversight()
                && (category == null || category.equals(matter.category()))
                && (region == null || RegionCode.covers(region, matter.place().regionCode()))
                && (classification == null || classification == matter.classification());
    }

    /** Whether both fit exactly the same matters. */
    boolean hasConditionsOf(RoutingRule other) {
        return new RoutingRule(category, region, classification, other.agency, other.order).equals(other);
    }

    /** Such as {@code jalan, 33.71, any classification -> dinas-pupr (standing order)}. */
    @Override
    public String toString() {
        return (category == null ? "any category" : category)
                + ", " + (region == null ? "any region" : region)
                + ", " + (classification == null ? "any classification" : classification)
                + " -> " + agency
                + switch (order) {
                    case NEVER -> "";
                    case IN_EMERGENCIES -> " (standing order in emergencies)";
                    case ALWAYS -> " (standing order)";
                };
    }
}

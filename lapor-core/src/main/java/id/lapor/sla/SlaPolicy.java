package id.lapor.sla;

import com.google.common.collect.Maps;
import id.lapor.subject.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How long each clock may run. A report keeps the version it was filed under, whatever comes after it.
 *
 * @param version names this set of limits for ever, e.g. {@code sp4n-2026}; 1 to 100 characters
 * @param effectiveFrom the first day on which reports are filed under it, in the installation's zone
 * @param limits one for every clock
 */
public record SlaPolicy(String version, LocalDate effectiveFrom, Map<SlaClock, ClockLimit> limits) {

    /**
     * @throws IllegalArgumentException when a clock has no limit, the version has no name, or it is in force before 1970
     */
    public SlaPolicy {
        if (version.isBlank() || version.length() > 100) {
            throw new IllegalArgumentException("The version of an SLA policy has 1 to 100 characters");
        }
        if (effectiveFrom.isBefore(WorkingCalendar.FIRST) || effectiveFrom.isAfter(WorkingCalendar.LAST)) {
            throw new IllegalArgumentException("An SLA policy is in force from a day between " + WorkingCalendar.FIRST
                    + " and " + WorkingCalendar.LAST + ", not from " + effectiveFrom);
        }
        limits = Maps.immutableEnumMap(limits);
        for (SlaClock clock : SlaClock.values()) {
            if (!limits.containsKey(clock)) {
                throw new IllegalArgumentException("The SLA policy " + version + " has no limit for " + clock);
            }
        }
    }

    /** The default: see {@link StandardPolicy} for every limit with its source. */
    public static SlaPolicy standard() {
        return StandardPolicy.SP4N_2026;
    }

    /** How long a clock may run for one kind of report. */
    public TimeLimit limit(SlaClock clock, Classification classification, boolean identified) {
        return limit(clock).of(classification, identified);
    }

    public ClockLimit limit(SlaClock clock) {
        return Objects.requireNonNull(limits.get(clock), "the constructor demands every limit");
    }

    /** Another version, in force from another day on. */
    public SlaPolicy named(String next, LocalDate from) {
        return new SlaPolicy(next, from, limits);
    }

    /** The same with another limit for one clock. Give it a name of its own: reports keep the old one. */
    public SlaPolicy with(SlaClock clock, ClockLimit limit) {
        Map<SlaClock, ClockLimit> changed = new EnumMap<>(SlaClock.class);
        changed.putAll(limits);
        changed.put(clock, limit);
        return new SlaPolicy(version, effectiveFrom, changed);
    }

    /**
     * The same with another usual limit for one clock, decided by the region. Kinds of reports that have a limit of their
     * own, and reporters without identity, keep theirs.
     */
    public SlaPolicy with(SlaClock clock, TimeLimit limit) {
        return with(clock, limit(clock).usually(limit));
    }

    /** The limits that differ from those of {@code before}, such as "FIRST_REPLY was 5 working days, is 4 working days". */
    List<String> changesSince(SlaPolicy before) {
        List<String> changes = new ArrayList<>();
        limits.forEach((clock, limit) -> {
            String was = PolicyText.limits(before.limit(clock));
            String is = PolicyText.limits(limit);
            if (!is.equals(was)) {
                changes.add(clock + " was " + was + ", is " + is);
            }
        });
        return changes;
    }
}

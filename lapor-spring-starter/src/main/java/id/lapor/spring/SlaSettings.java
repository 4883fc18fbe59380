package id.lapor.spring;

import id.lapor.sla.ClockLimit;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.subject.Classification;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that differ from the standard of SP4N-LAPOR!: one version of the SLA policy. Reports keep the version they were
 * filed under, so limits that change need another one.
 *
 * @param effectiveFrom the first day on which reports are filed under it; always, where it is not said
 * @param limits such as "3 working days", by clock: first-reply, resolution, objection...
 * @param resolution limits of the resolution by kind of report: complaint, information-request...
 * @param unidentified limits of a clock for reporters without identity, who cannot be notified
 */
public record SlaSettings(
        @Nullable LocalDate effectiveFrom,
        @DefaultValue Map<SlaClock, String> limits,
        @DefaultValue Map<Classification, String> resolution,
        @DefaultValue Map<SlaClock, String> unidentified) {

    /**
     * @throws IllegalArgumentException naming the setting that cannot be read
     */
    SlaPolicy asPolicy(String version) {
        String setting = "lapor.sla." + version;
        if (SlaPolicy.standard().version().equals(version)) {
            throw new IllegalArgumentException(setting + " is the name of the standard: choose another one");
        }
        SlaPolicy policy = SlaPolicy.standard().named(version, effectiveFrom == null ? LocalDate.EPOCH : effectiveFrom);
        for (Map.Entry<SlaClock, String> limit : limits.entrySet()) {
            policy = policy.with(limit.getKey(), limit(setting + ".limits", limit));
        }
        for (Map.Entry<Classification, String> limit : resolution.entrySet()) {
            ClockLimit resolution = policy.limit(SlaClock.RESOLUTION);
            TimeLimit special = limit(setting + ".resolution", limit);
            policy = policy.with(SlaClock.RESOLUTION, resolution.forKind(limit.getKey(), special));
        }
        for (Map.Entry<SlaClock, String> limit : unidentified.entrySet()) {
            ClockLimit clock = policy.limit(limit.getKey());
            policy = policy.with(limit.getKey(), clock.forUnidentified(limit(setting + ".unidentified", limit)));
        }
        return policy;
    }

    private static TimeLimit limit(String group, Map.Entry<? extends Enum<?>, String> limit) {
        try {
            return TimeLimit.parse(limit.getValue());
        } catch (IllegalArgumentException malformed) {
            String name = limit.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new IllegalArgumentException(group + "." + name + ": " + malformed.getMessage());
        }
    }
}

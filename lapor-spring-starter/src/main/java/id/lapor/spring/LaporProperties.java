package id.lapor.spring;

import id.lapor.jpa.LaporSchema;
import id.lapor.sla.OfficeHours;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.subject.Classification;
import id.lapor.subject.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of lapor.
 *
 * @param schema what happens to lapor's tables at start-up: migrate, validate or none
 * @param zone where the day ends while no agency has a report
 * @param region Kemendagri code of the region, whose own days off count then
 * @param holidays a file with more days off, of the region or of single agencies
 * @param officeHours when offices are open, by day of the week; the days that are not named are not worked
 * @param sla limits that differ from the standard
 * @param jointLeave whether joint leave (cuti bersama) is a day off
 * @param sweepInterval how often due reports are closed or archived; at least one second
 * @param retention how long texts and identities are kept
 * @param vault the secret that opens identities
 * @param jpa the persistence unit that carries lapor's entities
 * @param web the HTTP interface
 */
@ConfigurationProperties("lapor")
@Validated
public record LaporProperties(
        @DefaultValue("migrate") @NotNull LaporSchema.Mode schema,
        @DefaultValue("Asia/Jakarta") @NotNull ZoneId zone,
        @Nullable String region,
        @Nullable Path holidays,
        @DefaultValue Map<DayOfWeek, List<String>> officeHours,
        @DefaultValue @Valid Sla sla,
        @DefaultValue("true") boolean jointLeave,
        @DefaultValue("1m") @NotNull Duration sweepInterval,
        @DefaultValue @Valid Retention retention,
        @DefaultValue @Valid Vault vault,
        @DefaultValue @Valid Jpa jpa,
        @DefaultValue @Valid Web web) {

    public LaporProperties {
        if (!officeHours.isEmpty()) {
            OfficeHours.parse(officeHours);
        }
        if (region != null && !RegionCode.isShaped(region)) {
            throw new IllegalArgumentException(
                    "lapor.region looks like 33.71, but is " + region + ": in YAML, put it in quotes");
        }
    }

    /**
     * Limits that differ from the standard of SP4N-LAPOR!.
     *
     * @param version the name of this set of limits: reports keep the version they were filed under, so change it with the
     *     limits
     * @param effectiveFrom the first day on which reports are filed under it
     * @param limits such as "3 working days", by clock: first-reply, resolution, objection...
     * @param resolution limits of the resolution by kind of report: complaint, information-request...
     * @param unidentified limits of a clock for reporters without identity, who cannot be notified
     */
    public record Sla(
            @Nullable String version,
            @DefaultValue("1970-01-01") LocalDate effectiveFrom,
            @DefaultValue Map<SlaClock, String> limits,
            @DefaultValue Map<Classification, String> resolution,
            @DefaultValue Map<SlaClock, String> unidentified) {

        public Sla {
            if (version == null && !(limits.isEmpty() && resolution.isEmpty() && unidentified.isEmpty())) {
                throw new IllegalArgumentException(
                        "lapor.sla.version is missing: limits need a name, since reports keep the"
                                + " version they were filed under");
            }
            if (SlaPolicy.standard().version().equals(version)) {
                throw new IllegalArgumentException("lapor.sla.version is the name of the standard: choose another one");
            }
            asPolicy(version, effectiveFrom, limits, resolution, unidentified);
        }

        Optional<SlaPolicy> asPolicy() {
            return asPolicy(version, effectiveFrom, limits, resolution, unidentified);
        }

        private static Optional<SlaPolicy> asPolicy(
                @Nullable String version,
                LocalDate from,
                Map<SlaClock, String> limits,
                Map<Classification, String> resolution,
                Map<SlaClock, String> unidentified) {
            if (version == null) {
                return Optional.empty();
            }
            SlaPolicy policy = SlaPolicy.standard().named(version, from);
            for (Map.Entry<SlaClock, String> limit : limits.entrySet()) {
                policy = policy.with(limit.getKey(), limit("limits", limit));
            }
            for (Map.Entry<Classification, String> limit : resolution.entrySet()) {
                policy = policy.with(
                        SlaClock.RESOLUTION,
                        policy.limit(SlaClock.RESOLUTION).forKind(limit.getKey(), limit("resolution", limit)));
            }
            for (Map.Entry<SlaClock, String> limit : unidentified.entrySet()) {
                policy = policy.with(
                        limit.getKey(), policy.limit(limit.getKey()).forUnidentified(limit("unidentified", limit)));
            }
            return Optional.of(policy);
        }

        private static TimeLimit limit(String group, Map.Entry<? extends Enum<?>, String> limit) {
            try {
                return TimeLimit.parse(limit.getValue());
            } catch (IllegalArgumentException malformed) {
                String name = limit.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
                throw new IllegalArgumentException("lapor.sla." + group + "." + name + ": " + malformed.getMessage());
            }
        }
    }

    /**
     * How long texts and identities are kept after a report ended.
     *
     * @param keep how long; at least a year
     * @param warn how long before erasing the reporter is told; shorter than keep
     */
    public record Retention(
            @DefaultValue("5y") Period keep,
            @DefaultValue("30d") Period warn) {

        public Retention {
            asRule(keep, warn);
        }

        id.lapor.report.Retention asRule() {
            return asRule(keep, warn);
        }

        private static id.lapor.report.Retention asRule(Period keep, Period warn) {
            return new id.lapor.report.Retention(keep, warn);
        }
    }

    /**
     * The secret that opens identities.
     *
     * @param key 32 bytes in Base64, e.g. from "openssl rand -base64 32"; needed for every database that is not embedded
     * @param keyFile where a key is generated for an embedded database without a configured key
     */
    public record Vault(
            @Nullable String key,
            @DefaultValue("./data/lapor-vault.key") Path keyFile) {

        @Override
        public String toString() {
            return "Vault[key=" + (key == null ? "none" : "hidden") + ", keyFile=" + keyFile + "]";
        }
    }

    /**
     * The persistence unit.
     *
     * @param persistenceUnit its name; needed only where there are several
     */
    public record Jpa(@Nullable String persistenceUnit) {}

    /**
     * The HTTP interface.
     *
     * @param enabled whether it is served
     * @param basePath below which path, e.g. /lapor
     */
    public record Web(
            @DefaultValue("false") boolean enabled,

            @DefaultValue("/lapor")
            @Pattern(regexp = "(/[A-Za-z0-9._~-]+)+", message = "starts with a slash and ends without one, e.g. /lapor")
            String basePath) {}
}

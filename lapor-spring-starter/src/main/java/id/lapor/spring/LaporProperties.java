package id.lapor.spring;

import id.lapor.jpa.LaporSchema;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import id.lapor.subject.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of lapor. One that is not known does not start: a deadline must not depend on a misspelt word.
 *
 * @param schema what happens to lapor's tables at start-up: migrate, validate or none
 * @param upkeep whether every report is compared with its history once the application is up, and what lists go by made
 *     anew where it is astray: none, check or rebuild
 * @param zone where the day ends while no agency has a report
 * @param region Kemendagri code of the region, whose own days off count then
 * @param holidays a file with more days off, of the region or of single agencies
 * @param officeHours when offices are open, by day of the week; the days that are not named are not worked
 * @param offices agencies whose hours or days off differ, by the id of the agency
 * @param sla limits that differ from the standard, by the version under which reports are filed
 * @param categories the topics that reports can be about, in the order in which people see them, with what each asks
 *     besides; a short list of common ones where none is named
 * @param jointLeave whether joint leave (cuti bersama) is a day off
 * @param sweepInterval how often due reports are closed or archived and reminders sent; at least one second
 * @param retention how long texts and identities are kept
 * @param vault the secret that opens identities
 * @param jpa the persistence unit that carries lapor's entities
 * @param web the HTTP interface
 */
@ConfigurationProperties(prefix = "lapor", ignoreUnknownFields = false)
@Validated
public record LaporProperties(
        @DefaultValue("migrate") @NotNull LaporSchema.Mode schema,
        @DefaultValue("none") @NotNull UpkeepAtStart.Task upkeep,
        @DefaultValue("Asia/Jakarta") @NotNull ZoneId zone,
        @Nullable String region,
        @Nullable Path holidays,
        @DefaultValue Map<DayOfWeek, List<String>> officeHours,
        @DefaultValue Map<String, OfficeSettings> offices,
        @DefaultValue Map<String, SlaSettings> sla,
        @DefaultValue List<CategorySettings> categories,
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
        offices.forEach((agency, office) -> office.requireReadable(agency));
        sla.forEach((version, own) -> own.asPolicy(version));
        CategorySettings.asCategories(categories);
        if (region != null && !RegionCode.isShaped(region)) {
            throw new IllegalArgumentException(
                    "lapor.region looks like 33.71, but is " + region + ": in YAML, put it in quotes");
        }
    }

    /** The national days off and those of the host's own file; joint leave is among them. */
    Holidays knownHolidays() {
        Holidays national = Holidays.indonesia();
        return holidays == null ? national : national.and(Holidays.read(holidays));
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
     * @param wrappingKey 32 bytes in Base64 that encrypt the keys of reports from now on; what key yields, where it is
     *     not set. The keys of earlier reports are encrypted anew with it while the application runs
     * @param otherWrappingKeys keys of the same kind that only open: those of before, and the one to come
     */
    public record Vault(
            @Nullable String key,
            @DefaultValue("./data/lapor-vault.key") Path keyFile,
            @Nullable String wrappingKey,
            @DefaultValue List<String> otherWrappingKeys) {

        @Override
        public String toString() {
            return "Vault[key=" + hidden(key) + ", keyFile=" + keyFile + ", wrappingKey=" + hidden(wrappingKey)
                    + ", otherWrappingKeys=" + otherWrappingKeys.size() + "]";
        }

        private static String hidden(@Nullable String secret) {
            return secret == null ? "none" : "hidden";
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

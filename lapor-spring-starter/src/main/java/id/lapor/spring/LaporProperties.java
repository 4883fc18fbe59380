package id.lapor.spring;

import id.lapor.jpa.LaporSchema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of lapor.
 *
 * @param schema what happens to lapor's tables at start-up: migrate, validate or none
 * @param zone where the day ends while no agency has a report
 * @param jointLeave whether joint leave (cuti bersama) is a day off
 * @param sweepInterval how often due reports are closed or archived; at least one second
 * @param objectionDays in how many calendar days a reporter may object to an end that somebody else chose; at least one
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
        @DefaultValue("true") boolean jointLeave,
        @DefaultValue("1m") @NotNull Duration sweepInterval,
        @DefaultValue("30") @Min(1) int objectionDays,
        @DefaultValue @Valid Retention retention,
        @DefaultValue @Valid Vault vault,
        @DefaultValue @Valid Jpa jpa,
        @DefaultValue @Valid Web web) {

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

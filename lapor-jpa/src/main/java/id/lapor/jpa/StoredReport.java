package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code lapor_report}: what a report is born with, and of where it stands what lists, sweeps and constraints
 * go by. Everything else about where it stands is told by its history. Times and days say their JDBC type, so that no setting of the host's session moves
 * them into another zone.
 */
@Entity(name = "LaporReport")
@Table(name = "lapor_report")
@SuppressWarnings("NullAway.Init")
class StoredReport {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    long id;

    @Column(name = "tracking", nullable = false, updatable = false, length = 12)
    String tracking;

    @Column(name = "public_handle", nullable = false, updatable = false, length = 12)
    String handle;

    @Column(name = "channel", nullable = false, updatable = false, length = 32)
    String channel;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "submitted_at", nullable = false, updatable = false)
    Instant submittedAt;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "submitted_on", nullable = false, updatable = false)
    LocalDate submittedOn;

    @Column(name = "policy_version", nullable = false, updatable = false, length = 100)
    String policyVersion;

    @Column(name = "origin_hash", updatable = false, length = 64)
    @Nullable
    String originHash;

    @Column(name = "origin_body_hash", updatable = false, length = 64)
    @Nullable
    String originBodyHash;

    @Column(name = "classification", nullable = false, length = 32)
    String classification;

    @Column(name = "category", length = 64)
    @Nullable
    String category;

    @Column(name = "title", nullable = false, length = 150)
    String title;

    @Column(name = "place", nullable = false, length = 300)
    String place;

    @Column(name = "region_code", length = 13)
    @Nullable
    String regionCode;

    @Column(name = "latitude")
    @Nullable
    Double latitude;

    @Column(name = "longitude")
    @Nullable
    Double longitude;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "occurred_on")
    @Nullable
    LocalDate occurredOn;

    /** As {@link DetailsText} writes it. */
    @Column(name = "details", length = 100_000)
    @Nullable
    String details;

    @Column(name = "anonymity", nullable = false, length = 16)
    String anonymity;

    @Column(name = "confidential", nullable = false)
    boolean confidential;

    @Column(name = "identity_key", nullable = false, updatable = false, length = 32)
    String identityKey;

    @Column(name = "access_code_hash", nullable = false, updatable = false, length = 64)
    String accessCodeHash;

    /** Whose desk it is: a {@link id.lapor.kernel.Role}. */
    @Column(name = "governor", nullable = false, length = 32)
    String governor;

    @Column(name = "status", nullable = false, length = 16)
    String status;

    @Column(name = "worst", nullable = false, length = 16)
    String worst;

    @Column(name = "lead_agency", length = 64)
    @Nullable
    String leadAgency;

    @Column(name = "verified", nullable = false)
    boolean verified;

    @Column(name = "responded", nullable = false)
    boolean responded;

    @Column(name = "answered", nullable = false)
    boolean answered;

    /** The tracking number of the report that it follows. */
    @Column(name = "follows", length = 12)
    @Nullable
    String follows;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "on_hold", nullable = false)
    boolean onHold;

    @Column(name = "erased", nullable = false)
    boolean erased;

    @Column(name = "version", nullable = false)
    long version;

    @Column(name = "seal", nullable = false, length = 64)
    String seal;

    @Column(name = "due_clock", length = 16)
    @Nullable
    String dueClock;

    /** {@link id.lapor.report.Cursor#NEVER} where nothing is due, so that pages can start behind it. */
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "due_at", nullable = false)
    Instant dueAt;

    /** The last day that is in time, or the day of the last moment. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    /** Whether the time ends with that day. */
    @Column(name = "due_whole_day", nullable = false)
    boolean dueWholeDay;

    @Column(name = "due_provisional", nullable = false)
    boolean dueProvisional;

    /** When somebody may have to be reminded: from each step on, until it was looked at. */
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "remind_at")
    @Nullable
    Instant remindAt;

    /** How many rows of lapor_support it has: lists are ordered by it. No move writes it. */
    @Column(name = "supports", nullable = false, updatable = false)
    long supports;

    StoredReport() {}
}

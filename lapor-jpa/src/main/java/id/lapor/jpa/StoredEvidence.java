package id.lapor.jpa;

import id.lapor.followup.AttachmentId;
import id.lapor.followup.Evidence;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.kernel.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_evidence}: what was found out about an officer's photo. */
@Entity(name = "LaporEvidence")
@Table(name = "lapor_evidence")
@SuppressWarnings("NullAway.Init")
class StoredEvidence {

    @Id
    @Column(name = "attachment", nullable = false, updatable = false)
    UUID attachment;

    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @Column(name = "camera_time", updatable = false)
    @Nullable
    LocalDateTime cameraTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "taken_at", updatable = false)
    @Nullable
    Instant takenAt;

    @Column(name = "metres_away", updatable = false)
    @Nullable
    Integer metresAway;

    @Column(name = "picture", updatable = false)
    @Nullable
    Long picture;

    @Column(name = "from_reporter", nullable = false, updatable = false)
    boolean fromReporter;

    @Column(name = "used_in", updatable = false)
    @Nullable
    Long usedIn;

    StoredEvidence() {}

    static StoredEvidence of(ReportId report, AttachmentId id, PhotoCheck check) {
        Evidence evidence = check.evidence();
        PictureHash hash = evidence.hash();
        ReportId other = check.usedIn();
        StoredEvidence row = new StoredEvidence();
        row.attachment = id.value();
        row.reportId = report.value();
        row.cameraTime = evidence.cameraTime();
        row.takenAt = evidence.takenAt();
        row.metresAway = evidence.metresAway();
        row.picture = hash == null ? null : hash.bits();
        row.fromReporter = check.fromTheReporter();
        row.usedIn = other == null ? null : other.value();
        return row;
    }

    PhotoCheck toCheck() {
        Evidence evidence =
                new Evidence(cameraTime, takenAt, metresAway, picture == null ? null : new PictureHash(picture));
        return new PhotoCheck(evidence, fromReporter, usedIn == null ? null : new ReportId(usedIn));
    }
}

package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.subject.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_notice}: a notice that waits. It is gone once it was sent. */
@Entity(name = "LaporNotice")
@Table(name = "lapor_notice")
@SuppressWarnings("NullAway.Init")
class StoredNotice {

    @Id
    @Column(name = "id", nullable = false, updatable = false, length = 64)
    String id;

    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Column(name = "tracking", nullable = false, updatable = false, length = 12)
    String tracking;

    @Column(name = "to_role", nullable = false, updatable = false, length = 32)
    String role;

    @Column(name = "to_agency", updatable = false, length = 64)
    @Nullable
    String agency;

    @Column(name = "to_reporter", updatable = false, length = 32)
    @Nullable
    String reporter;

    @Column(name = "kind", nullable = false, updatable = false, length = 32)
    String kind;

    @Column(name = "channel", nullable = false, updatable = false, length = 32)
    String channel;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "at", nullable = false, updatable = false)
    Instant at;

    StoredNotice() {}

    static StoredNotice of(Notice notice) {
        StoredNotice row = new StoredNotice();
        row.id = notice.id();
        row.reportId = notice.report().value();
        row.tracking = notice.tracking().value();
        row.role = notice.to().role().name();
        row.agency = notice.to().agency() == null ? null : notice.to().agency().value();
        row.reporter =
                notice.to().reporter() == null ? null : notice.to().reporter().value();
        row.kind = notice.kind().name();
        row.channel = notice.channel().name();
        row.at = notice.at();
        return row;
    }

    Notice toNotice() {
        Recipient to = new Recipient(
                Role.valueOf(role),
                agency == null ? null : AgencyId.of(agency),
                reporter == null ? null : new IdentityKey(reporter));
        return new Notice(
                id,
                new ReportId(reportId),
                new TrackingNumber(tracking),
                to,
                NoticeKind.valueOf(kind),
                Channel.valueOf(channel),
                at);
    }
}

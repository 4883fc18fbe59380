package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_history}. The report is a plain column: nothing lazy can leave the adapter. */
@Entity(name = "LaporEntry")
@Table(name = "lapor_history")
@IdClass(StepKey.class)
@SuppressWarnings("NullAway.Init")
class StoredEntry {

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "sequence", nullable = false, updatable = false)
    long sequence;

    @Column(name = "act", nullable = false, updatable = false, length = 32)
    String act;

    @Column(name = "from_status", updatable = false, length = 16)
    @Nullable
    String from;

    @Column(name = "to_status", nullable = false, updatable = false, length = 16)
    String to;

    @Column(name = "by_role", nullable = false, updatable = false, length = 32)
    String by;

    @Column(name = "officer", updatable = false, length = 128)
    @Nullable
    String officer;

    @Column(name = "agency", updatable = false, length = 64)
    @Nullable
    String agency;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "at", nullable = false, updatable = false)
    Instant at;

    /** One line, see {@link Effect#encode}. */
    @Column(name = "effect", nullable = false, updatable = false, length = 1_000_000)
    String effect;

    @Column(name = "content_digest", nullable = false, updatable = false, length = 64)
    String contentDigest;

    @Column(name = "seal", nullable = false, updatable = false, length = 64)
    String seal;

    StoredEntry() {}

    static StoredEntry of(ReportId report, HistoryEntry entry) {
        StoredEntry row = new StoredEntry();
        row.reportId = report.value();
        row.sequence = entry.sequence();
        row.act = entry.act().code();
        row.from = entry.from() == null ? null : entry.from().name();
        row.to = entry.to().name();
        row.by = entry.by().name();
        row.officer = entry.officer();
        row.agency = entry.agency() == null ? null : entry.agency().value();
        row.at = entry.at();
        row.effect = entry.effect().encode();
        row.contentDigest = entry.contentDigest();
        row.seal = entry.seal();
        return row;
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(
                sequence,
                Act.of(act),
                from == null ? null : Status.valueOf(from),
                Status.valueOf(to),
                Role.valueOf(by),
                officer,
                agency == null ? null : AgencyId.of(agency),
                at,
                Effect.decode(effect),
                contentDigest,
                seal);
    }
}

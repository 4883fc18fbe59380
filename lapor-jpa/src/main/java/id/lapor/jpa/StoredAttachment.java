package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_attachment}. The number only tells which of two files of one step came first. */
@Entity(name = "LaporAttachment")
@Table(name = "lapor_attachment")
@SuppressWarnings("NullAway.Init")
class StoredAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lapor_attachment_seq")
    @SequenceGenerator(name = "lapor_attachment_seq", sequenceName = "lapor_attachment_seq", allocationSize = 50)
    @Column(name = "id", nullable = false, updatable = false)
    @Nullable
    Long id;

    @Column(name = "name", nullable = false, updatable = false)
    UUID name;

    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Column(name = "step", nullable = false, updatable = false)
    long step;

    @Column(name = "media_type", nullable = false, updatable = false, length = 100)
    String mediaType;

    @Column(name = "size", nullable = false, updatable = false)
    int size;

    /** bytea on PostgreSQL, a binary large object on H2. */
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Column(name = "bytes", nullable = false, updatable = false)
    byte[] bytes;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Column(name = "preview", nullable = false, updatable = false)
    byte[] preview;

    /** Out of sight, until it is erased. */
    @Column(name = "withheld", nullable = false)
    boolean withheld;

    StoredAttachment() {}
}

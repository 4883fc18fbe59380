package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One row of {@code lapor_support}: a keyed hash of a citizen who supports a report. */
@Entity(name = "LaporSupport")
@Table(name = "lapor_support")
@IdClass(StoredSupport.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredSupport {

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "supporter", nullable = false, updatable = false, length = 64)
    String supporter;

    StoredSupport() {}

    static StoredSupport of(ReportId report, String supporter) {
        StoredSupport row = new StoredSupport();
        row.reportId = report.value();
        row.supporter = supporter;
        return row;
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long reportId;
        String supporter;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.reportId == reportId && key.supporter.equals(supporter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, supporter);
        }
    }
}

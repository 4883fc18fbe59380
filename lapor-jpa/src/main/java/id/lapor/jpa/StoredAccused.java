package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One row of {@code lapor_accused}: an officer who must not see a report. */
@Entity(name = "LaporAccused")
@Table(name = "lapor_accused")
@IdClass(StoredAccused.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredAccused {

    @Id
    @Column(name = "account", nullable = false, updatable = false, length = 128)
    String account;

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    StoredAccused() {}

    static StoredAccused of(long report, String account) {
        StoredAccused row = new StoredAccused();
        row.reportId = report;
        row.account = account;
        return row;
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String account;
        long reportId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.reportId == reportId && key.account.equals(account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, reportId);
        }
    }
}

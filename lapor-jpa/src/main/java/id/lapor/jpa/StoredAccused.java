package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.subject.Accused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** One row of {@code lapor_accused}: an officer or an agency that must not see a report. */
@Entity(name = "LaporAccused")
@Table(name = "lapor_accused")
@IdClass(StoredAccused.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredAccused {

    @Id
    @Column(name = "accused", nullable = false, updatable = false, length = 136)
    String accused;

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    StoredAccused() {}

    static StoredAccused of(long report, String name) {
        StoredAccused row = new StoredAccused();
        row.reportId = report;
        row.accused = name;
        return row;
    }

    /** Whom a report accuses, as the rows name them. */
    static Set<String> names(Accused accused) {
        Set<String> names = new HashSet<>();
        accused.accounts().forEach(account -> names.add(name(account)));
        accused.units().forEach(unit -> names.add(name(unit)));
        return names;
    }

    static String name(String account) {
        return "account/" + account;
    }

    static String name(AgencyId unit) {
        return "agency/" + unit.value();
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String accused;
        long reportId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.reportId == reportId && key.accused.equals(accused);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accused, reportId);
        }
    }
}

package id.lapor.jpa;

import id.lapor.sla.PolicyText;
import id.lapor.sla.SlaPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code lapor_sla_policy}: what was promised to those whose reports were filed under it. */
@Entity(name = "LaporSlaPolicy")
@Table(name = "lapor_sla_policy")
@SuppressWarnings("NullAway.Init")
class StoredPolicy {

    @Id
    @Column(name = "version", nullable = false, updatable = false, length = 100)
    String version;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "effective_from", nullable = false)
    LocalDate effectiveFrom;

    @Column(name = "limits", nullable = false, length = 10_000)
    String limits;

    StoredPolicy() {}

    static StoredPolicy of(SlaPolicy policy, String limits) {
        StoredPolicy row = new StoredPolicy();
        row.version = policy.version();
        row.effectiveFrom = policy.effectiveFrom();
        row.limits = limits;
        return row;
    }

    SlaPolicy toPolicy() {
        return PolicyText.read(version, effectiveFrom, limits);
    }
}

package id.lapor.jpa;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_agency}. */
@Entity(name = "LaporAgency")
@Table(name = "lapor_agency")
@SuppressWarnings("NullAway.Init")
class StoredAgency {

    @Id
    @Column(name = "id", nullable = false, updatable = false, length = 64)
    String id;

    @Column(name = "name", nullable = false, length = 200)
    String name;

    @Column(name = "parent", length = 64)
    @Nullable
    String parent;

    @Column(name = "zone", nullable = false, length = 64)
    String zone;

    @Column(name = "successor", length = 64)
    @Nullable
    String successor;

    StoredAgency() {}

    static StoredAgency of(Agency agency) {
        StoredAgency row = new StoredAgency();
        row.id = agency.id().value();
        row.name = agency.name();
        row.parent = code(agency.parent());
        row.zone = agency.zone().getId();
        row.successor = code(agency.successor());
        return row;
    }

    Agency toAgency() {
        return new Agency(AgencyId.of(id), name, id(parent), ZoneId.of(zone), id(successor));
    }

    private static @Nullable String code(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }

    private static @Nullable AgencyId id(@Nullable String code) {
        return code == null ? null : AgencyId.of(code);
    }
}

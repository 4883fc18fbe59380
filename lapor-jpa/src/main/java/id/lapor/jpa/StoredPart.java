package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One row of {@code lapor_part}: an agency that has a part of a report, or that will get one back. */
@Entity(name = "LaporPart")
@Table(name = "lapor_part")
@IdClass(StoredPart.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredPart {

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "agency", nullable = false, updatable = false, length = 64)
    String agency;

    /** False while it only stands in the line above another one that has the part. */
    @Column(name = "held", nullable = false, updatable = false)
    boolean held;

    StoredPart() {}

    static StoredPart of(long report, String agency, boolean held) {
        StoredPart row = new StoredPart();
        row.reportId = report;
        row.agency = agency;
        row.held = held;
        return row;
    }

    /** The agencies that parts concern, and whether they have one. */
    static Map<String, Boolean> held(List<Part> parts) {
        Map<String, Boolean> held = new TreeMap<>();
        for (Part part : parts) {
            for (AgencyId superior : part.above()) {
                held.putIfAbsent(superior.value(), false);
            }
            if (part.held()) {
                held.put(part.agency().value(), true);
            }
        }
        return held;
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long reportId;
        String agency;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.reportId == reportId && key.agency.equals(agency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, agency);
        }
    }
}

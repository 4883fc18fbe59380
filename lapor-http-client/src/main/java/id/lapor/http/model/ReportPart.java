package id.lapor.http.model;

import java.util.Objects;

/**
 * A report as far as one agency has it.
 *
 * @param agency the agency
 * @param lead whether it answers the report
 * @param held whether it still has it; {@code false} once it gave its part back
 * @param status where its part stands, e.g. {@code IN_PROGRESS}
 */
@Wire
public record ReportPart(AgencyRef agency, boolean lead, boolean held, String status) {

    public ReportPart {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(status, "status");
    }
}

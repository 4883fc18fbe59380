package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as far as one agency has it. Each delegation is a part, with a status of its own.
 *
 * @param agency the agency that has it, or gave it back
 * @param lead whether this agency answers the report
 * @param held whether the agency still has it; false once it went back to whoever governs the report
 * @param status DELEGATED, IN_PROGRESS, ANSWERED, REPLIED or RETURNED
 * @param above the agencies it came down through, the nearest last: it returns up this line
 * @param officer account of the liaison in charge, once one began
 * @param draft the answer that waits for the head, if any
 */
public record Part(
        AgencyId agency,
        boolean lead,
        boolean held,
        Status status,
        List<AgencyId> above,
        @Nullable String officer,
        @Nullable Draft draft) {

    static Part delegatedTo(AgencyId agency, boolean lead, List<AgencyId> above) {
        return new Part(agency, lead, true, Status.DELEGATED, above, null, null);
    }

    /** Whether the agency has it in hands. */
    public boolean isHeldBy(AgencyId other) {
        return held && agency.equals(other);
    }

    /** Whether the agency has it or will get it back. */
    public boolean concerns(AgencyId other) {
        return isHeldBy(other) || above.contains(other);
    }

    boolean isDone() {
        return status == Status.ANSWERED;
    }

    Part at(Status next) {
        return new Part(agency, lead, held, next, above, officer, draft);
    }

    Part passingBy(Set<AgencyId> agencies) {
        List<AgencyId> line =
                above.stream().filter(superior -> !agencies.contains(superior)).toList();
        return new Part(agency, lead, held, status, line, officer, draft);
    }

    Part takenUpBy(@Nullable String liaison) {
        return new Part(agency, lead, held, status, above, liaison, draft);
    }

    Part drafted(@Nullable Draft answer) {
        return new Part(agency, lead, held, status, above, officer, answer);
    }

    /** Up the line, or to whoever governs the report. */
    Part returned() {
        if (above.isEmpty()) {
            return new Part(agency, lead, false, Status.RETURNED, above, null, null);
        }
        AgencyId superior = above.get(above.size() - 1);
        return new Part(superior, lead, true, Status.RETURNED, above.subList(0, above.size() - 1), null, null);
    }

    /** The line for an office to which {@code by} hands it down. */
    List<AgencyId> lineBelow(AgencyId by) {
        int known = above.indexOf(by);
        ImmutableList.Builder<AgencyId> line = ImmutableList.builder();
        line.addAll(known < 0 ? by.equals(agency) ? above : List.of() : above.subList(0, known));
        return line.add(by).build();
    }
}

package id.lapor.walk;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.workflow.Status;
import java.util.List;

/**
 * What one office has of a report, as the standard tells it.
 *
 * @param line the offices that it came down through, the nearest last
 * @param draft the step of an answer that waits for the head; 0 when none does
 * @param drafter who wrote that answer
 */
record ModelPart(
        AgencyId office,
        boolean lead,
        boolean held,
        Status status,
        List<AgencyId> line,
        long draft,
        String drafter,
        boolean approved) {

    static ModelPart fresh(AgencyId office, boolean lead, List<AgencyId> line) {
        return new ModelPart(office, lead, true, Status.DELEGATED, line, 0, "", false);
    }

    static ModelPart of(Part part) {
        boolean drafted = part.draft() != null;
        return new ModelPart(
                part.agency(),
                part.lead(),
                part.held(),
                part.status(),
                part.above(),
                drafted ? part.draft().step() : 0,
                drafted ? part.draft().officer() : "",
                drafted && part.draft().approved());
    }

    ModelPart at(Status next) {
        return new ModelPart(office, lead, held, next, line, draft, drafter, approved);
    }

    ModelPart worked(Status next) {
        return new ModelPart(office, lead, held, next, line, 0, "", false);
    }

    ModelPart drafted(long step, String by, boolean agreed) {
        return new ModelPart(office, lead, held, status, line, step, by, agreed);
    }

    /** To the office above, or out of every office's hands. */
    ModelPart givenBack() {
        return line.isEmpty()
                ? new ModelPart(office, lead, false, Status.RETURNED, line, 0, "", false)
                : new ModelPart(
                        line.get(line.size() - 1),
                        lead,
                        true,
                        Status.RETURNED,
                        line.subList(0, line.size() - 1),
                        0,
                        "",
                        false);
    }

    boolean isOf(AgencyId other) {
        return held && office.equals(other);
    }
}

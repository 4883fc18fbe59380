package id.lapor.notification;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.sla.SlaClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a deadline the longer it is late: who has to act, the head of that office, the heads above it one by one,
 * and in the end the desk that governs the report. Nobody hears of a report who is accused in it.
 */
public final class Escalation {

    private Escalation() {}

    /**
     * @param clock whose deadline it is
     * @param agency who has to act: the agency of the deadline or, where it has none of its own, the lead
     * @param level 0 for who has to act; see {@link id.lapor.sla.Reminder#level}
     * @param desk the office that governs the report
     * @param accused whether an agency is accused in the report
     * @return empty for the reporter's own clocks, which are the reporter's business
     */
    public static Optional<Recipient> of(
            SlaClock clock,
            @Nullable AgencyId agency,
            int level,
            Role desk,
            AgencyTree agencies,
            Predicate<AgencyId> accused) {
        return switch (clock.whose()) {
            case REPORTER -> Optional.empty();
            case DESK -> Optional.of(Recipient.desk(desk));
            case AGENCY -> Optional.of(ofAgency(agency, level, desk, agencies, accused));
        };
    }

    private static Recipient ofAgency(
            @Nullable AgencyId agency, int level, Role desk, AgencyTree agencies, Predicate<AgencyId> accused) {
        if (agency == null) {
            return Recipient.desk(desk);
        }
        if (level == 0 && !accused.test(agency)) {
            return Recipient.liaison(agency);
        }
        List<AgencyId> line = new ArrayList<>();
        Optional<Agency> step = agencies.find(agency);
        while (step.isPresent()) {
            if (!accused.test(step.get().id())) {
                line.add(step.get().id());
            }
            step = Optional.ofNullable(step.get().parent()).flatMap(agencies::find);
        }
        int higher = Math.max(level, 1) - 1;
        return higher < line.size() ? Recipient.head(line.get(higher)) : Recipient.desk(desk);
    }
}

package id.lapor.notification;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.PUPR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is late goes up the line of offices, past whoever is accused, to the desk. */
class EscalationTest {

    private static final AgencyTree TREE = AgencyTree.of(City.agencies());

    @Test
    void anAgencysDelayGoesUpItsLineToTheDesk() {
        assertThat(heard(SlaClock.FIRST_REPLY, BINA_MARGA, Role.COORDINATOR, unit -> false))
                .containsExactly(
                        "LIAISON@" + BINA_MARGA, "HEAD@" + BINA_MARGA, "HEAD@" + PUPR, "COORDINATOR", "COORDINATOR");
    }

    @Test
    void theAccusedAreGoneAround() {
        assertThat(heard(SlaClock.RESOLUTION, BINA_MARGA, Role.INSPECTORATE, Set.of(PUPR)::contains))
                .containsExactly(
                        "LIAISON@" + BINA_MARGA, "HEAD@" + BINA_MARGA, "INSPECTORATE", "INSPECTORATE", "INSPECTORATE");
        assertThat(heard(SlaClock.RESOLUTION, PUPR, Role.INSPECTORATE, Set.of(PUPR)::contains))
                .containsOnly("INSPECTORATE");
    }

    @Test
    void theDesksOwnDelayIsToldToTheDeskSinceNobodyElseMayOpenTheReport() {
        for (Role desk : List.of(Role.COORDINATOR, Role.INSPECTORATE)) {
            assertThat(heard(SlaClock.VERIFICATION, null, desk, unit -> false)).containsOnly(desk.toString());
        }
    }

    @Test
    void aReportersOwnTimeIsNobodyElsesBusiness() {
        assertThat(heard(SlaClock.OBJECTION, PUPR, Role.COORDINATOR, unit -> false))
                .isEmpty();
    }

    private static List<String> heard(SlaClock clock, AgencyId agency, Role desk, Predicate<AgencyId> accused) {
        return IntStream.range(0, 5)
                .mapToObj(level -> Escalation.of(clock, agency, level, desk, TREE, accused))
                .flatMap(Optional::stream)
                .map(Recipient::toString)
                .toList();
    }
}

package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.storage.Storage;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Agencies are kept as a tree. */
interface AgenciesContract {

    AgencyId ROOT = AgencyId.of("setda");
    AgencyId BELOW = AgencyId.of("setda.umum");

    Storage storage();

    @Test
    default void agenciesComeBackAsTheyWereSaved() {
        Agency root = new Agency(ROOT, "Sekretariat Daerah – \"Setda\"", null, ZoneId.of("Asia/Jayapura"));
        Agency below = new Agency(BELOW, "n".repeat(200), ROOT, Agency.WIB);
        storage().agencies().save(root);
        storage().agencies().save(below);
        storage().agencies().save(below);

        assertThat(storage().agencies().tree().all()).containsExactlyInAnyOrder(root, below);
        assertThat(storage().agencies().tree().isWithin(BELOW, ROOT)).isTrue();
    }

    @Test
    default void anAgencyIsReplacedByTheOneWithItsId() {
        Agency moved = new Agency(BELOW, "Bagian Umum", null, ZoneId.of("Asia/Makassar"));
        storage().agencies().save(agency(ROOT, null));
        storage().agencies().save(agency(BELOW, ROOT));
        storage().agencies().save(moved);

        assertThat(storage().agencies().tree().find(BELOW)).contains(moved);
        assertThat(storage().agencies().tree().all()).hasSize(2);
    }

    @Test
    default void anAgencyThatWasClosedNamesItsSuccessorUntilItOpensAgain() {
        Agency closed = agency(BELOW, null).closedInFavourOf(ROOT);
        storage().agencies().save(closed);
        storage().agencies().save(agency(ROOT, null));

        assertThat(storage().agencies().tree().find(BELOW)).contains(closed);
        assertThat(storage().agencies().tree().inCharge(BELOW)).contains(ROOT);

        storage().agencies().save(agency(BELOW, null));
        assertThat(storage().agencies().tree().inCharge(BELOW)).contains(BELOW);

        storage().agencies().save(closed);
        assertThat(storage().agencies().tree().find(BELOW)).contains(closed);
    }

    @Test
    default void aChangeIsSeenAtOnceInItsTransactionAndAfterIt() {
        storage().agencies().save(agency(ROOT, null));
        assertThat(storage().agencies().tree().find(BELOW)).isEmpty();

        AgencyTree within = storage().unitOfWork().inTransaction(() -> {
            storage().agencies().save(agency(BELOW, ROOT));
            return storage().agencies().tree();
        });
        assertThat(within.find(BELOW)).isPresent();
        assertThat(storage().agencies().tree().find(BELOW)).isPresent();
        assertThat(storage().agencies().latest().find(BELOW)).isPresent();
    }

    @Test
    default void aChangeThatIsUndoneIsNotSeenAnyMore() {
        storage().agencies().save(agency(ROOT, null));
        IllegalStateException failure = new IllegalStateException("the host changed its mind");

        assertThatThrownBy(() -> storage().unitOfWork().inTransaction(() -> {
                    storage().agencies().save(agency(BELOW, ROOT));
                    assertThat(storage().agencies().tree().find(BELOW)).isPresent();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(storage().agencies().tree().find(BELOW)).isEmpty();
    }

    @Test
    default void agenciesCannotStandAboveEachOtherInACircle() {
        storage().agencies().save(agency(ROOT, null));
        storage().agencies().save(agency(BELOW, ROOT));

        assertThatThrownBy(() -> storage().agencies().save(agency(ROOT, BELOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
        assertThat(storage().agencies().tree().find(ROOT)).contains(agency(ROOT, null));
    }

    @Test
    default void anAgencyCannotStandBelowOneThatIsNotThere() {
        assertThatThrownBy(() -> storage().agencies().save(agency(BELOW, ROOT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ROOT.value());
        assertThat(storage().agencies().tree().all()).isEmpty();
    }

    private static Agency agency(AgencyId id, AgencyId parent) {
        return new Agency(id, "Kantor " + id, parent, Agency.WIB);
    }
}

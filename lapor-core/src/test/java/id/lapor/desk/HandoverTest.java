package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** One act on all open reports of an office. */
class HandoverTest {

    private static final AgencyId DLH = AgencyId.of("dinas-lingkungan");

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder()
            .agency(Agency.of(DLH.value(), "Dinas Lingkungan Hidup"))
            .clock(clock)
            .build();

    @Test
    void aLiaisonsOpenReportsGoToTheSuccessorInOneAct() {
        TrackingNumber begun = begun();
        TrackingNumber other = begun();
        TrackingNumber untouched = City.delegatedHole(lapor, Secrecy.OPEN).tracking();

        assertThat(lapor.agencyDesk(PUPR_LIAISON)
                        .handOver(PUPR, "pupr-1", "pupr-2")
                        .orElseThrow())
                .isEqualTo(2);

        assertThat(lastAct(begun)).isEqualTo(Entry.HAND_OVER);
        assertThat(lastAct(other)).isEqualTo(Entry.HAND_OVER);
        assertThat(lastAct(untouched)).isNotEqualTo(Entry.HAND_OVER);
        assertThat(lapor.agencyDesk(PUPR_LIAISON)
                        .handOver(PUPR, "pupr-1", "pupr-2")
                        .orElseThrow())
                .isZero();
    }

    @Test
    void nobodyHandsOverADeskOfAnotherHouse() {
        begun();
        assertThat(code(lapor.agencyDesk(DISHUB_LIAISON).handOver(PUPR, "pupr-1", "dishub-1")))
                .isEqualTo(Code.NOT_FOUND);
        assertThat(code(lapor.agencyDesk(SARI).handOver(PUPR, "pupr-1", "x"))).isEqualTo(Code.NOT_FOUND);
        assertThat(code(lapor.agencyDesk(DISHUB_LIAISON).merge(PUPR, DISHUB))).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void aMergedAgencyPassesItsReportsOnWithTheirRunningDeadlines() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        clock.set("2026-06-04T09:00");

        assertThat(lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow()).isEqualTo(1);

        assertThat(lapor.officer(PUPR_LIAISON).open(hole)).isEmpty();
        OfficerView seen = lapor.officer(Actor.liaison("dlh-1", DLH)).open(hole).orElseThrow();
        assertThat(seen.headline().agency().name()).isEqualTo("Dinas Lingkungan Hidup");
        assertThat(seen.workings().deadlines()).extracting(DueView::on).contains(LocalDate.of(2026, 6, 9));
        assertThat(seen.content().timeline())
                .filteredOn(item -> item.agency() != null)
                .extracting(item -> item.agency().name())
                .contains("Dinas PUPR");
    }

    @Test
    void aMergedAgencyGetsNothingNewButItsOldReportsReopenAtTheHeir() {
        TrackingNumber closed = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        lapor.citizen(SARI).close(closed, null).orElseThrow();
        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        TrackingNumber fresh = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        assertThat(code(lapor.officer(COORDINATOR).delegate(fresh, PUPR, "Silakan")))
                .isEqualTo(Code.AGENCY_CLOSED);

        lapor.officer(COORDINATOR).reopen(closed, "Ternyata belum").orElseThrow();
        assertThat(lapor.officer(Actor.liaison("dlh-1", DLH)).open(closed)).isPresent();
    }

    @Test
    void aPartThatWasHandedDownComesBackToTheHeir() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();
        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        lapor.officer(Actor.liaison("bm-1", BINA_MARGA))
                .giveBack(hole, "Bukan kami")
                .orElseThrow();
        assertThat(lapor.officer(Actor.liaison("dlh-1", DLH)).open(hole)).isPresent();
    }

    @Test
    void whereBothHadAPartOneStays() {
        TrackingNumber hole = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.Delegate(PUPR, List.of(DLH), Remark.internal("Bersama")))
                .orElseThrow();
        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        assertThat(lapor.officer(COORDINATOR).open(hole).orElseThrow().content().parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.agency().id()).isEqualTo(DLH);
                    assertThat(part.lead()).isTrue();
                });
    }

    @RepeatedTest(8)
    void aDuplicateThatGoesWithItsTargetDoesNotStopTheMerger() {
        TrackingNumber target = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber follower = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();

        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        for (TrackingNumber report : List.of(target, follower)) {
            assertThat(lapor.officer(Actor.liaison("dlh-1", DLH)).open(report)).isPresent();
        }
    }

    @Test
    void theOfficesBelowAMergedAgencyStandBelowItsHeir() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();
        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        assertThat(lapor.agencies().tree().isWithin(BINA_MARGA, DLH)).isTrue();
        assertThat(lapor.officer(Actor.liaison("dlh-1", DLH)).open(hole)).isPresent();
    }

    @Test
    void anOfficeMayTakeOverFromTheOneAboveIt() {
        lapor.agencyDesk(COORDINATOR).merge(PUPR, BINA_MARGA).orElseThrow();
        assertThat(lapor.agencies().tree().isWithin(BINA_MARGA, PUPR)).isFalse();
        assertThat(lapor.agencies().tree().inCharge(PUPR)).contains(BINA_MARGA);
    }

    @Test
    void whoTakesOverFromAnAccusedAgencyIsAccusedToo() {
        TrackingNumber bribe = lapor.citizen(SARI)
                .submit(City.draft(id.lapor.subject.Classification.OVERSIGHT, Secrecy.OPEN)
                        .against(id.lapor.subject.Accused.units(List.of(PUPR))))
                .orElseThrow()
                .tracking();
        lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow();

        assertThat(code(lapor.officer(City.INSPECTORATE).delegate(bribe, DLH, "Silakan")))
                .isEqualTo(Code.ACCUSED_AGENCY);
    }

    @Test
    void anAgencyIsMergedIntoAnOpenOneThatIsAnother() {
        lapor.agencyDesk(COORDINATOR).merge(DISHUB, DLH).orElseThrow();
        assertThat(code(lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB))).isEqualTo(Code.AGENCY_CLOSED);
        assertThat(code(lapor.agencyDesk(COORDINATOR).merge(PUPR, PUPR))).isEqualTo(Code.UNKNOWN_AGENCY);
        assertThat(code(lapor.agencyDesk(COORDINATOR).merge(PUPR, AgencyId.of("tidak-ada"))))
                .isEqualTo(Code.UNKNOWN_AGENCY);
    }

    @Test
    void whatAMergerLeftBehindGoesWhenItIsAskedForOnceMoreAndBySweepsToo() {
        TrackingNumber first = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        Agency pupr = lapor.agencies().tree().find(PUPR).orElseThrow();
        lapor.agencies().save(pupr.closedInFavourOf(DLH));

        assertThat(lapor.clock().sweep().passedOn()).isEqualTo(1);
        assertThat(lapor.officer(Actor.liaison("dlh-1", DLH)).open(first)).isPresent();
        assertThat(lapor.clock().sweep().passedOn()).isZero();
        assertThat(lapor.agencyDesk(COORDINATOR).merge(PUPR, DLH).orElseThrow()).isZero();
        assertThat(code(lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB))).isEqualTo(Code.AGENCY_CLOSED);
    }

    @Test
    void aRenamedAgencyIsReadByItsNewName() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        Agency pupr = lapor.agencies().tree().find(PUPR).orElseThrow();
        lapor.agencies().save(pupr.renamed("Dinas Pekerjaan Umum"));
        assertThat(lapor.citizen(SARI)
                        .open(hole)
                        .orElseThrow()
                        .headline()
                        .agency()
                        .name())
                .isEqualTo("Dinas Pekerjaan Umum");
    }

    private TrackingNumber begun() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        return hole;
    }

    private Object lastAct(TrackingNumber hole) {
        var timeline =
                lapor.officer(COORDINATOR).open(hole).orElseThrow().content().timeline();
        return timeline.get(timeline.size() - 1).act();
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

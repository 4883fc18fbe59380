package id.lapor.desk;

import static id.lapor.desk.Premises.AUDITOR;
import static id.lapor.desk.Premises.BINA_MARGA_LIAISON;
import static id.lapor.desk.Premises.SECRETARY;
import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.followup.Referral;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Complaints against people in office: who governs them, and who must not even know that they are there. */
class OversightTest {

    private static final Actor SECOND_INSPECTOR = Actor.inspectorate("inspektorat-2");
    private static final Accused HEAD_OF_REGION = new Accused(Set.of(), Set.of(), false, true);

    private final Premises premises = new Premises();

    @Test
    void theCoordinatorNeitherSeesNorCountsNorMovesOne() {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        assertUnknown(COORDINATOR, bribe);
        assertThat(refusal(COORDINATOR, bribe, delegate(PUPR))).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void theCoordinatorLearnsNoNumberOfThemByHandingOverOrMerging() {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, bribe, delegate(PUPR));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(bribe, City.started(LocalDate.of(2026, 3, 10)))
                .orElseThrow();
        AgencyDesk desk = premises.lapor.agencyDesk(COORDINATOR);
        assertThat(desk.handOver(PUPR, PUPR_LIAISON.account(), "pupr-2").orElseThrow())
                .isZero();
        assertThat(desk.merge(PUPR, DISHUB).orElseThrow()).isZero();
        assertThat(premises.report(bribe).agency()).contains(DISHUB);
    }

    @Test
    void anAccusedAgencyAndEverythingBelowItNeitherSeesNorCountsNorMovesOne() {
        TrackingNumber bribe = premises.bribe(Accused.units(Set.of(PUPR)));
        for (Actor accused : Set.of(
                PUPR_LIAISON, BINA_MARGA_LIAISON, Actor.head("pupr-head", PUPR), Actor.head("bm-head", BINA_MARGA))) {
            assertUnknown(accused, bribe);
        }
        assertThat(refusal(INSPECTORATE, bribe, delegate(PUPR))).isEqualTo(Code.ACCUSED_AGENCY);
        assertThat(refusal(INSPECTORATE, bribe, delegate(BINA_MARGA))).isEqualTo(Code.ACCUSED_AGENCY);
        act(INSPECTORATE, bribe, delegate(DISHUB));
        assertThat(refusal(INSPECTORATE, bribe, involve(BINA_MARGA))).isEqualTo(Code.ACCUSED_AGENCY);
    }

    @Test
    void anAccusedOfficerOfWhateverOfficeNeitherSeesNorCountsNorMovesOne() {
        for (Actor accused :
                Set.of(INSPECTORATE, DISHUB_LIAISON, SECRETARY, AUDITOR, Actor.head("dishub-head", DISHUB))) {
            TrackingNumber bribe = premises.bribe(new Accused(Set.of(), Set.of(accused.account()), false, false));
            act(SECOND_INSPECTOR, bribe, delegate(DISHUB));
            act(SECOND_INSPECTOR, bribe, new SecrecyCommand.AssignAuditor(AUDITOR.account()));
            assertThat(premises.lapor.officer(accused).open(bribe)).isEmpty();
            assertThat(lines(accused)).doesNotContain(bribe);
            assertThat(premises.lapor.officer(accused).figures().received())
                    .isEqualTo(lines(accused).size());
            assertThat(refusal(accused, bribe, new SecrecyCommand.Note(Words.REMARK)))
                    .isEqualTo(Code.NOT_FOUND);
        }
    }

    @Test
    void anAccusedOfficerHandsNothingOverThatAccusesThem() {
        TrackingNumber bribe = premises.bribe(new Accused(Set.of(), Set.of("dishub-head"), false, false));
        act(INSPECTORATE, bribe, delegate(DISHUB));
        premises.lapor
                .officer(DISHUB_LIAISON)
                .start(bribe, City.started(LocalDate.of(2026, 3, 10)))
                .orElseThrow();
        long version = premises.report(bribe).version();
        assertThat(premises.lapor
                        .agencyDesk(Actor.head("dishub-head", DISHUB))
                        .handOver(DISHUB, DISHUB_LIAISON.account(), "dishub-2")
                        .orElseThrow())
                .isZero();
        assertThat(premises.report(bribe).version()).isEqualTo(version);
    }

    @Test
    void whoIsAccusedLaterLosesItAtOnceWithEveryNoticeThatWaits() {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, bribe, delegate(PUPR));
        assertThat(premises.lapor.officer(PUPR_LIAISON).open(bribe)).isPresent();
        assertThat(premises.notices(bribe))
                .anyMatch(notice -> PUPR.equals(notice.to().agency()));

        act(INSPECTORATE, bribe, new SecrecyCommand.NameAccused(Accused.units(Set.of(PUPR))));

        assertUnknown(PUPR_LIAISON, bribe);
        assertThat(premises.notices(bribe))
                .noneMatch(notice -> PUPR.equals(notice.to().agency()));
        assertThat(premises.report(bribe).status()).isEqualTo(Status.RETURNED);
        assertThat(premises.lapor
                        .officer(INSPECTORATE)
                        .open(bribe)
                        .orElseThrow()
                        .workings()
                        .moves())
                .contains(Move.DELEGATE);
    }

    @Test
    void aMergerBringsTheAccusedNoPartOfIt() {
        TrackingNumber bribe = premises.bribe(Accused.units(Set.of(DISHUB)));
        act(INSPECTORATE, bribe, delegate(PUPR));
        premises.lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB).orElseThrow();
        assertUnknown(DISHUB_LIAISON, bribe);
        assertThat(premises.report(bribe).status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void aPartGoesBackPastAnOfficeAboveThatIsMergedIntoAnAccusedOne() {
        TrackingNumber bribe = premises.bribe(Accused.units(Set.of(DISHUB)));
        act(INSPECTORATE, bribe, delegate(PUPR));
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(bribe, new GovernorCommand.Involve(List.of(City.BINA_MARGA), Words.REMARK))
                .orElseThrow();
        premises.lapor.agencies().save(new Agency(City.BINA_MARGA, "Balai Bina Marga", null, Agency.WIB));
        premises.lapor.agencyDesk(COORDINATOR).merge(PUPR, DISHUB).orElseThrow();
        premises.lapor
                .officer(Premises.BINA_MARGA_LIAISON)
                .giveBack(bribe, "Bukan kami")
                .orElseThrow();
        assertThat(premises.report(bribe).standing().parts()).singleElement().satisfies(part -> {
            assertThat(part.agency()).isEqualTo(City.BINA_MARGA);
            assertThat(part.held()).isFalse();
        });
    }

    @Test
    void whoComesToStandBelowAnAccusedOfficeLosesSightOfItInListsToo() {
        TrackingNumber bribe = premises.bribe(Accused.units(Set.of(DISHUB)));
        act(INSPECTORATE, bribe, delegate(PUPR));
        premises.lapor.agencies().save(new Agency(PUPR, "Dinas PUPR", DISHUB, Agency.WIB));
        assertUnknown(PUPR_LIAISON, bribe);
    }

    @Test
    void nobodyMergesTheAgencyOfOneReportOnlyToBringItElsewhere() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        act(COORDINATOR, hole, delegate(PUPR));
        Command merge = new HouseCommand.Merge(PUPR, DISHUB);
        assertThat(refusal(PUPR_LIAISON, hole, merge)).isEqualTo(Code.NOT_YOURS);
        assertThat(refusal(COORDINATOR, hole, merge)).isEqualTo(Code.NOT_YOURS);
    }

    @Test
    void anAccusedInspectorateLeavesItToTheRegionalSecretary() {
        Accused inspectorate = new Accused(Set.of(), Set.of(), true, false);
        TrackingNumber first = premises.bribe(inspectorate);
        TrackingNumber later = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, later, new SecrecyCommand.NameAccused(inspectorate));
        for (TrackingNumber bribe : Set.of(first, later)) {
            assertUnknown(INSPECTORATE, bribe);
            assertThat(lines(SECRETARY)).contains(bribe);
            assertThat(premises.notices(bribe))
                    .filteredOn(notice ->
                            notice.to().agency() == null && notice.to().reporter() == null)
                    .allMatch(notice -> notice.to().role() == SECRETARY.role())
                    .isNotEmpty();
            act(SECRETARY, bribe, delegate(PUPR));
        }
    }

    @Test
    void anAccusedHeadOfTheRegionLeavesNothingButATransfer() {
        TrackingNumber first = premises.bribe(HEAD_OF_REGION);
        assertThat(refusal(INSPECTORATE, first, delegate(PUPR))).isEqualTo(Code.ONLY_OUTSIDE);
        assertThat(refusal(INSPECTORATE, first, new GovernorCommand.Archive(ArchiveReason.SPAM, "Iseng")))
                .isEqualTo(Code.ONLY_OUTSIDE);
        transfer(first);

        TrackingNumber later = premises.bribe(Accused.NOBODY);
        act(INSPECTORATE, later, delegate(PUPR));
        act(INSPECTORATE, later, new SecrecyCommand.NameAccused(HEAD_OF_REGION));
        assertUnknown(PUPR_LIAISON, later);
        transfer(later);
    }

    @Test
    void anAuditorReadsOneOnAssignmentOnly() {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        assertUnknown(AUDITOR, bribe);
        act(INSPECTORATE, bribe, new SecrecyCommand.AssignAuditor(AUDITOR.account()));
        assertThat(premises.lapor.officer(AUDITOR).open(bribe)).isPresent();
        assertUnknown(new Actor(AUDITOR.role(), "ombudsman-2", null), bribe);
        assertThat(refusal(AUDITOR, bribe, new SecrecyCommand.Note(Words.REMARK)))
                .isEqualTo(Code.NOT_YOURS);
    }

    @Test
    void nothingThatIsMissingBlocksOneOrLowersItsSecrecy() {
        TrackingNumber bare = premises.lapor
                .citizen(City.SARI)
                .submit(City.draft(Classification.OVERSIGHT, Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        assertThat(premises.report(bare).secrecy()).isEqualTo(Secrecy.OVERSIGHT_FLOOR);
        Secrecy unknown = new Secrecy(Anonymity.UNIDENTIFIED, false);
        TrackingNumber nobody =
                premises.submit(City.draft(Classification.OVERSIGHT, unknown)).tracking();
        assertThat(premises.report(nobody).secrecy()).isEqualTo(new Secrecy(Anonymity.UNIDENTIFIED, true));
    }

    private void assertUnknown(Actor actor, TrackingNumber bribe) {
        OfficerDesk desk = premises.lapor.officer(actor);
        assertThat(desk.open(bribe)).isEmpty();
        assertThat(lines(actor)).isEmpty();
        assertThat(desk.figures().received()).isZero();
        assertThat(refusal(actor, bribe, new SecrecyCommand.Note(Words.REMARK))).isEqualTo(Code.NOT_FOUND);
        assertThat(premises.lapor.citizen(actor).open(bribe)).isEmpty();
        assertThat(premises.lapor.citizen(actor).figures().received()).isZero();
    }

    private List<TrackingNumber> lines(Actor actor) {
        return premises.lapor.officer(actor).inbox(InboxFilter.ALL, null, 200).lines().stream()
                .map(line -> line.tracking())
                .toList();
    }

    private void transfer(TrackingNumber bribe) {
        act(
                INSPECTORATE,
                bribe,
                new GovernorCommand.Transfer(new Referral("Kementerian Dalam Negeri", null, "Kepala daerah terlapor")));
    }

    private void act(Actor actor, TrackingNumber tracking, Command command) {
        premises.lapor.officer(actor).act(tracking, command).orElseThrow();
    }

    private Code refusal(Actor actor, TrackingNumber tracking, Command command) {
        return premises.lapor
                .officer(actor)
                .act(tracking, command)
                .refusal()
                .map(Refusal::code)
                .orElse(null);
    }

    private static Command delegate(AgencyId agency) {
        return new GovernorCommand.Delegate(agency, Words.REMARK);
    }

    private static Command involve(AgencyId agency) {
        return new GovernorCommand.Involve(List.of(agency), Words.REMARK);
    }
}

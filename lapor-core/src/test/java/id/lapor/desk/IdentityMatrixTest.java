package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.WhoReadsTheIdentity.Promise;
import id.lapor.kernel.Actor;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may read the identity, asked cell by cell. */
class IdentityMatrixTest {

    private static final Actor SECOND_COORDINATOR = Actor.coordinator("diskominsta-2");
    private static final Actor SECOND_INSPECTOR = Actor.inspectorate("inspektorat-2");

    private final Premises premises = new Premises();

    static Stream<Arguments> cells() {
        return Stream.of(WhoReadsTheIdentity.values())
                .flatMap(office -> Stream.of(Promise.values()).map(promise -> Arguments.of(office, promise)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsReadAsTheTableSays(WhoReadsTheIdentity office, Promise promise) {
        TrackingNumber tracking = handled(promise);
        assertThat(read(office.actor(), tracking)).isEqualTo(office.alone(promise));
        requestAndApprove(office.actor(), tracking);
        assertThat(read(office.actor(), tracking)).isEqualTo(office.approved(promise));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatAViewOffersIsWhatTheDeskGives(WhoReadsTheIdentity office, Promise promise) {
        TrackingNumber tracking = handled(promise);
        requestAndApprove(office.actor(), tracking);
        premises.lapor
                .officer(office.actor())
                .open(tracking)
                .ifPresent(view -> assertThat(view.identityMayBeAskedFor())
                        .isEqualTo(office.approved(promise) != Disclosable.NOTHING));
    }

    @Test
    void anApprovalIsForOneReading() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        requestAndApprove(COORDINATOR, tracking);
        assertThat(read(COORDINATOR, tracking)).isEqualTo(Disclosable.IDENTITY);
        assertThat(read(COORDINATOR, tracking)).isEqualTo(Disclosable.NOTHING);
    }

    @Test
    void anApprovalIsForTheOfficerWhoAsked() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        requestAndApprove(COORDINATOR, tracking);
        assertThat(read(SECOND_COORDINATOR, tracking)).isEqualTo(Disclosable.NOTHING);
        assertThat(read(Actor.coordinator("diskominsta-3"), tracking)).isEqualTo(Disclosable.NOTHING);
    }

    @Test
    void nobodyUsesUpTheApprovalOfAnotherOrLogsWhatWasNotRead() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        requestAndApprove(COORDINATOR, tracking);
        for (Actor other : Set.of(SECOND_COORDINATOR, City.PUPR_LIAISON)) {
            assertThat(premises.lapor
                            .officer(other)
                            .act(tracking, new SecrecyCommand.Disclose(Words.REMARK))
                            .refusal()
                            .map(Refusal::code))
                    .contains(Code.IDENTITY_CLOSED);
        }
        assertThat(read(COORDINATOR, tracking)).isEqualTo(Disclosable.IDENTITY);
    }

    @Test
    void nobodyApprovesTheirOwnRequest() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        ask(COORDINATOR, tracking).orElseThrow();
        assertThat(approve(COORDINATOR, tracking).refusal().map(Refusal::code)).contains(Code.SAME_PERSON);
        assertThat(read(COORDINATOR, tracking)).isEqualTo(Disclosable.NOTHING);
    }

    @Test
    void aRequestAloneOpensNothing() {
        TrackingNumber tracking = handled(Promise.OVERSIGHT);
        ask(INSPECTORATE, tracking).orElseThrow();
        assertThat(read(INSPECTORATE, tracking)).isEqualTo(Disclosable.NOTHING);
    }

    @Test
    void anApprovalOpensTheOriginalsOnceToo() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        premises.lapor
                .citizen(City.SARI)
                .add(tracking, "Hubungi saya di 0812-3456-7891.")
                .orElseThrow();
        long step = premises.report(tracking).version();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .original(tracking, step, "Periksa")
                        .refusal())
                .isPresent();
        requestAndApprove(COORDINATOR, tracking);
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .original(tracking, step, "Periksa")
                        .orElseThrow())
                .contains("0812-3456-7891");
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .original(tracking, step, "Periksa")
                        .refusal())
                .isPresent();
    }

    @Test
    void everyReadingAndEveryWishToReadIsInTheReportersTimeline() {
        TrackingNumber tracking = handled(Promise.ANONIM);
        requestAndApprove(COORDINATOR, tracking);
        read(COORDINATOR, tracking);
        assertThat(premises.lapor
                        .citizen(City.SARI)
                        .open(tracking)
                        .orElseThrow()
                        .content()
                        .timeline())
                .extracting(item -> item.act())
                .containsSubsequence(Entry.REQUEST_IDENTITY, Entry.APPROVE_IDENTITY, Entry.DISCLOSE);
    }

    private TrackingNumber handled(Promise promise) {
        boolean oversight = promise == Promise.OVERSIGHT;
        ReportDraft draft =
                City.draft(oversight ? Classification.OVERSIGHT : Classification.COMPLAINT, promise.secrecy());
        TrackingNumber tracking = premises.submit(draft).tracking();
        premises.lapor
                .officer(oversight ? INSPECTORATE : COORDINATOR)
                .act(tracking, new GovernorCommand.Delegate(PUPR, Words.REMARK))
                .orElseThrow();
        return tracking;
    }

    private Disclosable read(Actor actor, TrackingNumber tracking) {
        Decision<Identity> reading = premises.lapor.officer(actor).disclose(tracking, "Memanggil saksi");
        if (reading.refusal().isPresent()) {
            Code code = reading.refusal().orElseThrow().code();
            assertThat(code).isIn(Code.IDENTITY_CLOSED, Code.NOT_FOUND);
            return Disclosable.NOTHING;
        }
        Identity identity = reading.orElseThrow();
        if (identity.equals(SARI_IDENTITY)) {
            return Disclosable.IDENTITY;
        }
        assertThat(identity).isEqualTo(new Identity("", SARI_IDENTITY.phone(), SARI_IDENTITY.email(), null));
        return Disclosable.CONTACT;
    }

    private void requestAndApprove(Actor officer, TrackingNumber tracking) {
        ask(officer, tracking);
        for (Actor second : Set.of(SECOND_COORDINATOR, SECOND_INSPECTOR)) {
            approve(second, tracking);
        }
    }

    private Decision<Progressed> ask(Actor officer, TrackingNumber tracking) {
        return premises.lapor.officer(officer).act(tracking, new SecrecyCommand.RequestIdentity(Words.REMARK));
    }

    private Decision<Progressed> approve(Actor officer, TrackingNumber tracking) {
        return premises.lapor.officer(officer).act(tracking, new SecrecyCommand.ApproveIdentity());
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.Role;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.Notice;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One submit for every door. */
class IntakeTest {

    private static final Actor OPERATOR = new Actor(Role.INTAKE_OFFICER, "operator-112", null);
    private static final Reporter SENDER = new Reporter.Identified(Identity.of("Warga", "0812-0000-0009", null), null);

    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key);
    private final Lapor lapor = City.builder()
            .clock(SettableClock.atWib("2026-06-02T09:00"))
            .key(key)
            .storage(storage)
            .routing(RoutingPolicy.of(List.of(RoutingRule.category("jalan", PUPR))))
            .build();

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aMessageFromAnyDoorIsAReport(Channel channel) {
        Receipt receipt = message(channel, "m-1", "lampu jalan mati di gang melati tolong pak")
                .orElseThrow();

        OfficerView seen = lapor.officer(COORDINATOR).open(receipt.tracking()).orElseThrow();
        assertThat(seen.headline().classification()).isEqualTo(Classification.UNCLASSIFIED);
        assertThat(seen.headline().category()).isNull();
        assertThat(seen.headline().title()).isEqualTo("lampu jalan mati di gang melati tolong pak");
        assertThat(seen.content().text()).isEqualTo("lampu jalan mati di gang melati tolong pak");
        assertThat(storage.notices().waiting(10)).extracting(Notice::channel).containsOnly(channel);
    }

    @Test
    void theSameMessageTwiceIsOneReportWithOneReceipt() {
        Receipt first = message(Channel.SMS, "sms-77", "banjir di jalan veteran sejak pagi")
                .orElseThrow();
        Receipt again = message(Channel.SMS, "sms-77", "banjir di jalan veteran sejak pagi")
                .orElseThrow();

        assertThat(again.tracking()).isEqualTo(first.tracking());
        assertThat(again.accessCode().reveal()).isEqualTo(first.accessCode().reveal());
        assertThat(again.verificationDue()).isEqualTo(first.verificationDue());
        assertThat(lapor.citizen().showing(again.accessCode()).open(first.tracking()))
                .isPresent();
        assertThat(lapor.officer(COORDINATOR).inbox(InboxFilter.ALL, null, 10).lines())
                .hasSize(1);
    }

    @Test
    void ofTwoThatHandInTheSameMessageAtOnceBothGetOneReceipt() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Receipt> hand = () -> message(Channel.SMS, "sms-88", "pohon tumbang menutup jalan")
                    .orElseThrow();
            List<Future<Receipt>> receipts = two.invokeAll(List.of(hand, hand));
            assertThat(receipts.get(0).get().tracking())
                    .isEqualTo(receipts.get(1).get().tracking());
        } finally {
            two.shutdown();
        }
    }

    @Test
    void theSameIdWithAnotherTextIsRefused() {
        message(Channel.SMS, "sms-77", "banjir di jalan veteran sejak pagi").orElseThrow();
        assertThat(code(message(Channel.SMS, "sms-77", "banjir di jalan pahlawan sejak pagi")))
                .isEqualTo(Code.ID_REUSED);
    }

    @Test
    void theSameIdFromAnotherDoorIsAnotherReport() {
        Receipt sms =
                message(Channel.SMS, "77", "banjir di jalan veteran sejak pagi").orElseThrow();
        Receipt mail = message(Channel.EMAIL, "77", "banjir di jalan veteran sejak pagi")
                .orElseThrow();
        assertThat(mail.tracking()).isNotEqualTo(sms.tracking());
    }

    @Test
    void whoKnowsTheIdOfAPublicMentionDoesNotGetItsReceipt() {
        ExternalId id = new ExternalId("1234567890123456");
        ReportDraft mention = ReportDraft.message(Channel.X, "banjir di jalan veteran sejak pagi", SENDER, id);
        Receipt own = lapor.citizen(OPERATOR).submit(mention).orElseThrow();

        Receipt strangers = lapor.citizen().submit(mention).orElseThrow();
        assertThat(strangers.tracking()).isNotEqualTo(own.tracking());
        assertThat(strangers.accessCode().reveal())
                .isNotEqualTo(own.accessCode().reveal());
    }

    @Test
    void personalDataInTheTextIsMaskedAndTheOriginalSealed() {
        Receipt receipt = lapor.citizen(SARI)
                .submit(new ReportDraft(
                        City.hole(Secrecy.OPEN).matter(),
                        new id.lapor.followup.Narrative(
                                "Saya Sariwangi Canaryningsih, hubungi 0812-3456-7891, lubangnya dalam."),
                        Secrecy.OPEN,
                        new Reporter.Identified(City.SARI_IDENTITY, SARI.account()),
                        Channel.WEBSITE))
                .orElseThrow();

        assertThat(lapor.officer(COORDINATOR)
                        .open(receipt.tracking())
                        .orElseThrow()
                        .content()
                        .text())
                .doesNotContain("Sariwangi", "0812")
                .contains("lubangnya dalam");
        assertThat(lapor.officer(COORDINATOR)
                        .original(receipt.tracking(), 1, "Menjawab pertanyaan hakim")
                        .orElseThrow())
                .contains("0812-3456-7891");
        assertThat(lapor.citizen(SARI)
                        .open(receipt.tracking())
                        .orElseThrow()
                        .content()
                        .timeline())
                .anySatisfy(item -> assertThat(item.act()).isEqualTo(id.lapor.workflow.Entry.DISCLOSE));
    }

    @Test
    void anUnsortedReportIsSortedBeforeItGoesAnywhere() {
        TrackingNumber sms = message(Channel.SMS, "1", "lampu jalan mati di gang melati")
                .orElseThrow()
                .tracking();
        assertThat(code(lapor.officer(COORDINATOR).delegate(sms, PUPR, "Silakan")))
                .isEqualTo(Code.UNCLASSIFIED);

        lapor.officer(COORDINATOR)
                .act(
                        sms,
                        new GovernorCommand.Reclassify(
                                Classification.COMPLAINT, "penerangan", Remark.internal("Lampu jalan")))
                .orElseThrow();
        assertThat(lapor.officer(COORDINATOR).delegate(sms, PUPR, "Silakan").refusal())
                .isEmpty();
    }

    @Test
    void anIntakeOfficerWritesDownWhatTheReporterSaysAndHistorySaysWho() {
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        lapor.citizen(OPERATOR).reply(hole, "Penelepon: masih berlubang").orElseThrow();
        assertThat(lapor.officer(PUPR_LIAISON)
                        .open(hole)
                        .orElseThrow()
                        .content()
                        .timeline())
                .anySatisfy(item -> assertThat(item.by()).isEqualTo(Role.INTAKE_OFFICER));
        assertThat(code(lapor.citizen(OPERATOR).close(hole, 1))).isEqualTo(Code.NOT_YOURS);
    }

    @Test
    void ofASecretReportTheIntakeOfficerNeedsTheCode() {
        Receipt receipt = City.answeredHole(lapor, new Secrecy(id.lapor.reporter.Anonymity.ANONIM, false));
        assertThat(code(lapor.citizen(OPERATOR).reply(receipt.tracking(), "Masih")))
                .isEqualTo(Code.NOT_FOUND);
        assertThat(lapor.citizen(OPERATOR)
                        .showing(receipt.accessCode())
                        .reply(receipt.tracking(), "Masih")
                        .refusal())
                .isEmpty();
    }

    @Test
    void aRuleSuggestsWithItsReason() {
        TrackingNumber hole = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        CoordinatorView seen =
                (CoordinatorView) lapor.officer(COORDINATOR).open(hole).orElseThrow();
        assertThat(seen.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.agency()).isEqualTo(PUPR);
            assertThat(suggestion.sentence(java.util.Locale.ENGLISH, lapor.categories()))
                    .isNotBlank();
        });
    }

    @Test
    void aStandingOrderDelegatesAtOnceAndAPersonVerifiesAfterwards() {
        Lapor quick = City.builder()
                .clock(SettableClock.atWib("2026-06-02T09:00"))
                .routing(RoutingPolicy.of(
                        List.of(RoutingRule.category("jalan", PUPR).atOnce())))
                .build();
        TrackingNumber hole = quick.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();

        OfficerView seen = quick.officer(PUPR_LIAISON).open(hole).orElseThrow();
        assertThat(seen.headline().status()).isEqualTo(Status.DELEGATED);
        assertThat(quick.citizen().published(null, 10).lines()).isEmpty();
        assertThat(seen.workings().deadlines())
                .anySatisfy(due -> assertThat(due.clock()).isEqualTo(SlaClock.VERIFICATION));

        quick.officer(COORDINATOR).act(hole, new GovernorCommand.Verify()).orElseThrow();
        assertThat(quick.citizen().published(null, 10).lines()).hasSize(1);
        assertThat(code(quick.officer(COORDINATOR).act(hole, new GovernorCommand.Verify())))
                .isEqualTo(Code.ALREADY_DONE);
    }

    @Test
    void aRuleForAMergedAgencyIsForItsHeir() {
        lapor.agencyDesk(COORDINATOR).merge(PUPR, City.DISHUB).orElseThrow();
        TrackingNumber hole = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        CoordinatorView seen =
                (CoordinatorView) lapor.officer(COORDINATOR).open(hole).orElseThrow();
        assertThat(seen.suggestions())
                .extracting(suggestion -> suggestion.agency())
                .containsExactly(City.DISHUB);
    }

    @Test
    void theSameIdWithAPhotoMoreIsAnotherContent() {
        ReportDraft hole = City.hole(Secrecy.OPEN).named(new ExternalId("kunci-idempoten-0001"));
        lapor.citizen(SARI).submit(hole).orElseThrow();
        assertThat(code(lapor.citizen(SARI).submit(hole, id.lapor.testkit.Photos.jpeg())))
                .isEqualTo(Code.ID_REUSED);
    }

    private Decision<Receipt> message(Channel channel, String id, String text) {
        return lapor.citizen(OPERATOR).submit(ReportDraft.message(channel, text, SENDER, new ExternalId(id)));
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

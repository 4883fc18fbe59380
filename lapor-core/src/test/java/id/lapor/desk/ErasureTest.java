package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.disclosure.ReportView;
import id.lapor.followup.Attachment;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is gone is gone from everywhere, and what legal proceedings need stays. */
class ErasureTest {

    private static final List<String> WORDS = List.of(
            "Lubang", "20 cm", "Cipto", "ditambal", "0812-3456-7891", "Sariwangi", "aspal-kenari", "depan pasar");

    private final Premises premises = new Premises();
    private final Receipt receipt = premises.submit(City.hole(Secrecy.OPEN));
    private final TrackingNumber hole = receipt.tracking();

    @Test
    void identityTextsFilesOriginalsSupportsAndLinksAreGone() {
        List<Attachment> files = lived();
        Report before = premises.report(hole);
        IdentityKey key = before.custody().identityKey();
        assertThat(premises.storage.vault().original(key, "2/text")).isPresent();

        premises.lapor.citizen(SARI).erase(hole).orElseThrow();

        assertThat(premises.storage.vault().open(key)).isEmpty();
        assertThat(premises.storage.vault().linkedTo(SARI.account())).isEmpty();
        for (long step = 1; step <= before.version(); step++) {
            assertThat(premises.storage.vault().original(key, step + "/text")).isEmpty();
        }
        assertThat(premises.storage.attachments().of(before.id())).isEmpty();
        files.forEach(file -> assertThat(premises.storage.attachments().load(before.id(), file.id()))
                .isEmpty());
        assertThat(premises.storage.supports().count(before.id())).isZero();
        assertThat(premises.notices(hole)).isEmpty();
        assertThat(premises.storage.reports().history(before.id()))
                .allMatch(step -> step.statement() == null && step.salt() == null);
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void aTombstoneShowsNoWordOfIt() {
        lived();
        premises.lapor.citizen(SARI).erase(hole).orElseThrow();
        String views = Spill.of(premises.lapor.officer(COORDINATOR).open(hole))
                + Spill.of(premises.lapor.officer(City.PUPR_LIAISON).open(hole))
                + Spill.of(premises.lapor.officer(COORDINATOR).inbox(InboxFilter.ALL, null, 10))
                + Spill.of(
                        premises.lapor.citizen().showing(receipt.accessCode()).open(hole))
                + Spill.of(premises.lapor.citizen().open(hole))
                + Spill.of(premises.report(hole));
        assertThat(WORDS).noneMatch(views::contains);
        assertThat(premises.lapor.citizen().published(null, 10).lines()).isEmpty();
        assertThat(premises.lapor.citizen().open(premises.report(hole).handle()))
                .isEmpty();
        assertThat(premises.lapor.citizen(SARI).mine(null, 10).lines()).isEmpty();
        ReportView own = premises.lapor
                .citizen()
                .showing(receipt.accessCode())
                .open(hole)
                .orElseThrow();
        assertThat(own.content().timeline()).isNotEmpty().allMatch(item -> item.statement() == null);
    }

    @Test
    void nothingIsWrittenOnATombstone() {
        lived();
        premises.lapor.citizen(SARI).erase(hole).orElseThrow();
        assertThat(refusal(COORDINATOR, new SecrecyCommand.Note(Remark.internal("Namanya Sariwangi"))))
                .isEqualTo(Code.ERASED);
        assertThat(refusal(COORDINATOR, new GovernorCommand.Reopen(Words.REMARK)))
                .isEqualTo(Code.ERASED);
        assertThat(refusal(COORDINATOR, new SecrecyCommand.Redact(1, null, "Baru", Set.of(), Words.REMARK)))
                .isEqualTo(Code.ERASED);
        assertThat(refusal(COORDINATOR, new SecrecyCommand.Disclose(Words.REMARK)))
                .isEqualTo(Code.IDENTITY_CLOSED);
    }

    @Test
    void aHoldRefusesErasingUntilItIsLifted() {
        lived();
        act(COORDINATOR, new SecrecyCommand.Hold(Words.REMARK));
        assertThat(premises.lapor.citizen(SARI).erase(hole).refusal().map(Refusal::code))
                .contains(Code.LEGAL_HOLD);
        assertThat(refusal(Actor.system(), new SecrecyCommand.Erase())).isEqualTo(Code.LEGAL_HOLD);
        act(COORDINATOR, new SecrecyCommand.LiftHold(Words.REMARK));
        assertThat(premises.lapor.citizen(SARI).erase(hole).refusal()).isEmpty();
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void anErasedMainReportLeavesItsDuplicatesTheAnswerButNothingThatItsReporterWrote() {
        TrackingNumber second = premises.hole(Secrecy.OPEN);
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor.citizen(SARI).add(hole, "Lihat Kenari-Saksi di pojok.").orElseThrow();
        premises.lapor
                .officer(COORDINATOR)
                .act(second, new GovernorCommand.Link(hole, Words.REMARK))
                .orElseThrow();
        City.answer(premises.lapor, hole);
        premises.lapor.citizen(SARI).close(hole, 5).orElseThrow();
        premises.lapor.citizen(SARI).erase(hole).orElseThrow();
        assertThat(Spill.of(premises.lapor.citizen(SARI).open(second))).contains("ditambal");
        assertThat(publicly(second)).contains("ditambal").doesNotContain("Kenari-Saksi");
    }

    private String publicly(TrackingNumber tracking) {
        return Spill.of(premises.lapor.citizen().open(premises.report(tracking).handle()));
    }

    @Test
    void nobodyElseErases() {
        lived();
        for (Actor actor : List.of(COORDINATOR, City.PUPR_LIAISON, Premises.AUDITOR, Premises.NATION)) {
            assertThat(refusal(actor, new SecrecyCommand.Erase())).isIn(Code.NOT_YOURS, Code.NOT_FOUND);
        }
    }

    /** Told with personal data, delegated, supported, answered with a photo, and closed. */
    private List<Attachment> lived() {
        premises.lapor
                .citizen(SARI)
                .add(hole, "aspal-kenari, hubungi 0812-3456-7891")
                .orElseThrow();
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor
                .citizen(Actor.reporter("tetangga"))
                .support(premises.report(hole).handle())
                .orElseThrow();
        City.answer(premises.lapor, hole);
        premises.lapor.citizen(SARI).close(hole, 5).orElseThrow();
        return premises.storage.attachments().of(premises.report(hole).id());
    }

    private void act(Actor actor, Command command) {
        premises.lapor.officer(actor).act(hole, command).orElseThrow();
    }

    private Code refusal(Actor actor, Command command) {
        return premises.ask(hole, actor, null, command)
                .refusal()
                .map(Refusal::code)
                .orElse(null);
    }
}

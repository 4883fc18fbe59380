package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Refusal.Code;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is taken out of sight is out of everybody's sight, and nothing is lost or forged by it. */
class RedactionTest {

    private static final Actor HEAD = Actor.head("pupr-head", PUPR);

    private final Premises premises = new Premises();
    private final TrackingNumber hole = premises.hole(Secrecy.OPEN);

    @Test
    void aRedactedTextIsGoneFromEveryViewAndItsOriginalIsSealed() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor
                .citizen(SARI)
                .add(hole, "Kata Bu Tetangga-Kenari juga begitu.")
                .orElseThrow();
        long step = premises.report(hole).version();
        assertThat(everyView()).contains("Tetangga-Kenari");

        redact(step, "Ada saksi.", Set.of());

        assertThat(everyView()).doesNotContain("Tetangga-Kenari").contains("Ada saksi.");
        assertThat(Spill.of(
                        premises.storage.reports().history(premises.report(hole).id())))
                .doesNotContain("Tetangga-Kenari");
        assertThat(original(step)).contains("Tetangga-Kenari");
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void aRedactedTitleIsGoneFromListsToo() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(COORDINATOR, new SecrecyCommand.Redact(1, "Jalan rusak", "Jalan rusak di kota.", Set.of(), Words.REMARK));
        assertThat(everyView()).doesNotContain("Lubang di Jalan Cipto", "20 cm").contains("Jalan rusak");
        assertThat(original(1)).contains("20 cm");
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void theFirstOriginalStaysHoweverOftenItIsRedacted() {
        redact(1, "Disunting sekali.", Set.of());
        redact(1, "Disunting lagi.", Set.of());
        assertThat(original(1)).contains("20 cm");
    }

    @Test
    void aWithheldFileIsGoneFromEveryView() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        AttachmentId photo = files().get(0).id();
        redact(1, null, Set.of(photo));
        for (Actor actor : readers()) {
            assertThat(premises.lapor.officer(actor).attachment(hole, photo)).isEmpty();
            assertThat(premises.lapor.citizen(actor).attachment(hole, photo)).isEmpty();
        }
        assertThat(everyView()).doesNotContain(photo.toString());
        assertThat(premises.lapor.citizen().attachment(premises.report(hole).handle(), photo))
                .isEmpty();
    }

    @Test
    void anAnswerIsRedactedInTheDraftThatWasApprovedToo() {
        FollowUp answer = FollowUp.refused(
                "Rumah Pak Kenari-Tetangga berdiri di atas saluran air kota.",
                "Perda 7 tentang Kenari-Saluran",
                Cause.THIRD_PARTY);
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .act(hole, new AgencyCommand.DraftAnswer(answer), Photos.png())
                .orElseThrow();
        act(HEAD, new AgencyCommand.Approve(PUPR));
        premises.lapor.officer(PUPR_LIAISON).answerAsApproved(hole).orElseThrow();
        long step = premises.report(hole).version();
        assertThat(everyView()).contains("Kenari-Tetangga", "Kenari-Saluran");

        Set<AttachmentId> withheld = files().stream()
                .filter(file -> file.step() == step)
                .map(Attachment::id)
                .collect(Collectors.toSet());
        redact(step, "Rumah seorang warga.", withheld);

        assertThat(everyView()).doesNotContain("Kenari-Tetangga", "Kenari-Saluran");
        assertThat(files()).extracting(Attachment::mediaType).doesNotContain("image/png");
        assertThat(original(step)).contains("Kenari-Tetangga", "Kenari-Saluran");
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void aFileOfAnotherReportOrOfAnotherStepIsNotWithheldByIt() {
        TrackingNumber other = premises.hole(Secrecy.OPEN);
        AttachmentId foreign = premises.storage
                .attachments()
                .of(premises.report(other).id())
                .get(0)
                .id();
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        City.answer(premises.lapor, hole);
        AttachmentId later = files().get(1).id();

        for (AttachmentId wrong : List.of(foreign, later)) {
            Command redact = new SecrecyCommand.Redact(1, null, null, Set.of(wrong), Words.REMARK);
            assertThat(premises.lapor
                            .officer(COORDINATOR)
                            .act(hole, redact)
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.UNKNOWN_STEP);
        }
        assertThat(premises.lapor.citizen(SARI).attachment(other, foreign)).isPresent();
        assertThat(files()).hasSize(2);
    }

    private List<Attachment> files() {
        return premises.storage.attachments().of(premises.report(hole).id());
    }

    private void redact(long step, String text, Set<AttachmentId> withheld) {
        act(COORDINATOR, new SecrecyCommand.Redact(step, null, text, withheld, Words.REMARK));
    }

    private String original(long step) {
        return premises.lapor
                .officer(COORDINATOR)
                .original(hole, step, "Memeriksa sengketa")
                .orElseThrow();
    }

    private void act(Actor actor, Command command) {
        premises.lapor.officer(actor).act(hole, command).orElseThrow();
    }

    private static List<Actor> readers() {
        return List.of(COORDINATOR, PUPR_LIAISON, HEAD, Premises.AUDITOR, SARI, Actor.visitor(), City.DISHUB_LIAISON);
    }

    private String everyView() {
        StringBuilder views = new StringBuilder();
        for (Actor actor : readers()) {
            views.append(Spill.of(premises.lapor.officer(actor).open(hole)))
                    .append(Spill.of(premises.lapor.officer(actor).inbox(InboxFilter.ALL, null, 10)))
                    .append(Spill.of(premises.lapor.citizen(actor).open(hole)))
                    .append(Spill.of(premises.lapor.citizen(actor).mine(null, 10)));
        }
        return views.append(Spill.of(
                        premises.lapor.citizen().open(premises.report(hole).handle())))
                .append(Spill.of(premises.lapor.citizen().published(null, 10)))
                .toString();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.kernel.Wording;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.report.Command;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Period;
import id.lapor.statistics.ProblemDocument;
import id.lapor.statistics.ProblemNames;
import id.lapor.statistics.ProblemSheet;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.Survey;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Every command by everybody on reports full of traces; nothing that comes out carries one. */
class CanaryTest {

    private enum Stage {
        SUBMITTED,
        DELEGATED,
        ANSWERED,
        CLOSED
    }

    private final Premises premises = new Premises();
    private final TrackingNumber target = premises.hole(Secrecy.OPEN);

    static Stream<Arguments> lives() {
        return Stream.of(Canary.values())
                .flatMap(canary -> Stream.of(Stage.values()).map(stage -> Arguments.of(canary, stage)));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void nothingThatComesOutCarriesATraceOfTheReporter(Canary canary, Stage stage) {
        StringBuilder out = new StringBuilder();
        try (Eavesdropper ears = new Eavesdropper()) {
            for (Command command : Words.everyCommand(target, canary.reply())) {
                premises.sendNotices();
                Receipt receipt = at(stage, canary, command);
                for (Actor actor : everybody(canary)) {
                    AccessCode code = actor.is(Role.VISITOR) ? receipt.accessCode() : null;
                    out.append(answerOf(premises.ask(receipt.tracking(), actor, code, command)));
                }
                out.append(everyView(receipt, canary));
                out.append(kept(premises.report(receipt.tracking())));
                out.append(notices(receipt.tracking(), canary));
            }
            out.append(everyList(canary));
            premises.clock.set("2026-06-02T09:00");
            premises.sendNotices();
            out.append(Spill.of(premises.lapor.clock().sweep()));
            out.append(reminders(canary));
            out.append(ears.heard());
        }
        assertThat(found(out.toString())).isEmpty();
    }

    @Test
    void whatIsSaidByNobodyIsHeard() {
        try (Eavesdropper ears = new Eavesdropper()) {
            LoggerFactory.getLogger("id.lapor.heard").trace("TRACE-IS-HEARD");
            java.util.logging.Logger.getLogger("heard").finest("FINEST-IS-HEARD");
            assertThat(ears.heard()).contains("TRACE-IS-HEARD", "FINEST-IS-HEARD");
        }
    }

    @Test
    void theTracesAreThereToBeFound() {
        for (Canary canary : Canary.values()) {
            String written = Spill.of(canary.draft()) + Spill.of(canary.reply());
            assertThat(found(written)).hasSizeGreaterThanOrEqualTo(6);
            assertThat(found(canary.draft().toString() + canary.reply() + canary.identity() + canary.account()))
                    .isEmpty();
        }
    }

    @Test
    void theMaskedWordsAreReadOnlyThroughTheLoggedDisclosure() {
        Receipt receipt = at(Stage.DELEGATED, Canary.OPEN, null);
        String original = premises.lapor
                .officer(COORDINATOR)
                .original(receipt.tracking(), 1, "Memeriksa")
                .orElseThrow();
        assertThat(found(original)).isNotEmpty();
        assertThat(premises.report(receipt.tracking()).last().act()).isEqualTo(Entry.DISCLOSE);
    }

    @Test
    void aFileLosesWhatTheCameraWrote() {
        Receipt receipt = premises.lapor
                .citizen(Canary.OPEN.account())
                .submit(Canary.OPEN.draft(), Photos.jpegWithExif(1, Canary.exif()))
                .orElseThrow();
        Report report = premises.report(receipt.tracking());
        for (Attachment file : premises.storage.attachments().of(report.id())) {
            var kept =
                    premises.storage.attachments().load(report.id(), file.id()).orElseThrow();
            assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(Canary.exif());
            assertThat(new String(kept.preview(), StandardCharsets.ISO_8859_1)).doesNotContain(Canary.exif());
        }
    }

    @Test
    void whereAPhotoWasTakenIsNowhereAndOfACitizensNotEvenWhen() {
        CameraNotes phone = CameraNotes.of(1, Canary.exif());
        Upload citizens =
                Photos.scene(1, phone.takenAt("2019:07:13 11:44:41", "+07:00").at(-7.123457, 110.765432));
        Upload officers =
                Photos.scene(2, phone.takenAt("2020:01:20 08:00:00", "+07:00").at(-7.654321, 110.345678));
        Place place = new Place("Jalan Cipto, depan pasar", null, -7.654, 110.345);
        StringBuilder out = new StringBuilder();
        try (Eavesdropper ears = new Eavesdropper()) {
            for (Canary canary : Canary.values()) {
                Receipt receipt = submittedAt(place, canary, citizens);
                Actor governor = canary == Canary.OVERSIGHT ? INSPECTORATE : COORDINATOR;
                premises.lapor
                        .officer(governor)
                        .delegate(receipt.tracking(), PUPR, "Silakan")
                        .orElseThrow();
                premises.lapor
                        .officer(City.PUPR_LIAISON)
                        .answer(receipt.tracking(), City.fixed(), officers)
                        .orElseThrow();
                assertThat(premises.lapor.officer(governor).checkedPhotos(receipt.tracking()))
                        .isNotEmpty();
                out.append(everyView(receipt, canary));
                out.append(kept(premises.report(receipt.tracking())));
            }
            out.append(ears.heard());
        }
        assertThat(out.toString())
                .contains("2020-01-20")
                .doesNotContain("2019-07-13", "7.1234", "110.7654", "7.6543", "110.3456", Canary.exif());
        assertThat(found(out.toString())).isEmpty();
    }

    private Receipt submittedAt(Place place, Canary canary, Upload photo) {
        ReportDraft draft = canary.draft();
        Matter matter = draft.matter();
        ReportDraft there = new ReportDraft(
                new Matter(matter.classification(), matter.category(), matter.title(), place, null),
                draft.narrative(),
                draft.secrecy(),
                draft.reporter(),
                draft.channel());
        return premises.submit(there, canary.account(), photo);
    }

    private Receipt at(Stage stage, Canary canary, Command command) {
        String kind = command == null ? "" : command.getClass().getName();
        var draft = canary.draft().named(new ExternalId("pesan-kenari-" + stage + kind));
        Receipt receipt = premises.lapor.citizen(canary.account()).submit(draft).orElseThrow();
        if (stage != Stage.SUBMITTED) {
            Actor governor = canary == Canary.OVERSIGHT ? INSPECTORATE : COORDINATOR;
            premises.ask(receipt.tracking(), governor, null, new GovernorCommand.Delegate(PUPR, Words.REMARK))
                    .orElseThrow();
        }
        if (stage == Stage.ANSWERED || stage == Stage.CLOSED) {
            City.answer(premises.lapor, receipt.tracking());
        }
        if (stage == Stage.CLOSED) {
            premises.lapor
                    .citizen()
                    .showing(receipt.accessCode())
                    .close(receipt.tracking(), 5)
                    .orElseThrow();
        }
        return receipt;
    }

    private static List<Actor> everybody(Canary canary) {
        return List.of(
                City.DISHUB_LIAISON,
                Premises.BINA_MARGA_LIAISON,
                Premises.AUDITOR,
                Premises.NATION,
                Premises.SECRETARY,
                Actor.reporter("orang-lain"),
                City.PUPR_LIAISON,
                Actor.head("pupr-head", PUPR),
                new Actor(Role.ACTING_HEAD, "pupr-plt", PUPR),
                COORDINATOR,
                Actor.coordinator("diskominsta-2"),
                INSPECTORATE,
                Actor.inspectorate("inspektorat-2"),
                Premises.INTAKE,
                Actor.visitor(),
                canary.account(),
                Actor.system());
    }

    private static String answerOf(Decision<?> decision) {
        StringBuilder answer = new StringBuilder(Spill.of(decision));
        decision.refusal()
                .ifPresent(refusal -> answer.append(Spill.of(new RefusedException(refusal)))
                        .append(refusal.sentence(Locale.ENGLISH))
                        .append(refusal.sentence(Wording.INDONESIAN)));
        return answer.toString();
    }

    private String everyView(Receipt receipt, Canary canary) {
        StringBuilder views = new StringBuilder();
        TrackingNumber tracking = receipt.tracking();
        for (Actor actor : everybody(canary)) {
            views.append(Spill.of(premises.lapor.officer(actor).open(tracking)));
            views.append(Spill.of(premises.lapor.officer(actor).hints(tracking).lookalikes()));
            views.append(Spill.of(premises.lapor.officer(actor).checkedPhotos(tracking)));
        }
        for (Actor actor : List.of(Actor.visitor(), canary.account(), Premises.INTAKE)) {
            CitizenDesk citizen = premises.lapor.citizen(actor);
            views.append(Spill.of(citizen.open(tracking)));
            views.append(Spill.of(citizen.showing(receipt.accessCode()).open(tracking)));
        }
        views.append(
                Spill.of(premises.lapor.citizen().open(premises.report(tracking).handle())));
        return views.append(Spill.of(receipt)).toString();
    }

    private String everyList(Canary canary) {
        StringBuilder lists = new StringBuilder();
        for (Actor actor : everybody(canary)) {
            lists.append(Spill.of(premises.lapor.officer(actor).inbox(InboxFilter.ALL, null, 200)));
            lists.append(Spill.of(premises.lapor.officer(actor).figures()));
            lists.append(statistics(actor));
            lists.append(calendar(actor, Wording.INDONESIAN)).append(calendar(actor, Locale.ENGLISH));
            lists.append(Spill.of(premises.lapor.citizen(actor).mine(null, 200)));
        }
        lists.append(Spill.of(premises.lapor.citizen().statistics(new Quarter(2026, 1))));
        return lists.append(Spill.of(premises.lapor.citizen().published(null, 200)))
                .toString();
    }

    /** The figures, and the problem tree in every form. */
    private String statistics(Actor actor) {
        Survey survey = premises.lapor.officer(actor).statistics(Period.ofYear(2026));
        ProblemNames names = ProblemNames.indonesian(premises.lapor.categories());
        return Spill.of(survey)
                + ProblemSheet.json(survey.problems())
                + ProblemSheet.csv(survey.problems(), names)
                + ProblemDocument.markdown(survey.problems(), names)
                + ProblemDocument.html(survey.problems(), names);
    }

    /** Without the folds, which a trace could hide in. */
    private String calendar(Actor actor, Locale language) {
        return premises.lapor.officer(actor).deadlines(language).replace("\r\n ", "");
    }

    /** Everything that is kept outside the vault. */
    private String kept(Report report) {
        return Spill.of(report)
                + Spill.of(premises.storage.reports().history(report.id()))
                + Spill.of(premises.storage.attachments().of(report.id()))
                + Spill.of(premises.storage.attachments().checks(report.id()))
                + Spill.of(premises.storage.sentReminders().of(report.id()));
    }

    /** Months later everybody is late. */
    private String reminders(Canary canary) {
        StringBuilder said = new StringBuilder();
        Set<TrackingNumber> reminded = new HashSet<>();
        premises.storage.notices().waiting(10_000).forEach(notice -> reminded.add(notice.tracking()));
        assertThat(reminded).hasSizeGreaterThan(1);
        for (TrackingNumber tracking : reminded) {
            said.append(kept(premises.report(tracking)));
            said.append(tracking.equals(target) ? "" : notices(tracking, canary));
        }
        return said.toString();
    }

    private String notices(TrackingNumber tracking, Canary canary) {
        StringBuilder said = new StringBuilder();
        for (Notice notice : premises.notices(tracking)) {
            String words = notice.sentence(Wording.INDONESIAN) + notice.sentence(Locale.ENGLISH);
            assertThat(words).contains(tracking.value()).doesNotContainIgnoringCase("lubang");
            if (canary.isSecret() && notice.to().role() == Role.REPORTER) {
                assertThat(notice.kind()).isEqualTo(NoticeKind.DEVELOPMENT);
            }
            said.append(words).append(notice);
        }
        return said.toString();
    }

    private static List<String> found(String text) {
        return Canary.traces().stream().filter(text::contains).toList();
    }
}

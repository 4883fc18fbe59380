package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.EvidenceDoubt;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.PictureHash;
import id.lapor.followup.PictureSanitizer;
import id.lapor.followup.Remark;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Wording;
import id.lapor.report.AgencyCommand;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What officers' photos told before they were cleaned, and who learns it. */
class CheckedPhotosTest {

    private static final double LATITUDE = -7.479712;
    private static final double LONGITUDE = 110.217745;
    private static final CameraNotes PHONE = CameraNotes.of(1, "Kamera");
    private static final CameraNotes ON_THE_SPOT =
            PHONE.takenAt("2026:03:02 10:00:00", "+07:00").at(LATITUDE, LONGITUDE);

    private final Premises premises = new Premises();

    @Test
    void aPhotoOfTheWorkTellsWhenItWasTakenAndHowFarAwayAndIsNotDoubted() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        premises.clock.forward(Duration.ofHours(3));
        answered(hole, Photos.scene(1, ON_THE_SPOT));

        CheckedPhoto photo = only(hole);
        assertThat(photo.takenAt()).isEqualTo(Instant.parse("2026-03-02T03:00:00Z"));
        assertThat(photo.metresAway()).isZero();
        assertThat(photo.doubts()).isEmpty();
        assertThat(shown(hole)).contains(photo.photo());
    }

    @Test
    void anOldPhotoFromFarAwayIsDoubtedInWordsAndTheAnswerGoesOutAllTheSame() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        answered(
                hole, Photos.scene(1, PHONE.takenAt("2026:01:20 08:00:00", null).at(-7.517484, LONGITUDE)));

        assertThat(premises.report(hole).status()).isEqualTo(Status.ANSWERED);
        assertThat(said(hole, Wording.INDONESIAN))
                .containsExactly("foto diambil 41 hari sebelum laporan masuk", "4,2 km dari lokasi laporan");
        assertThat(said(hole, Locale.ENGLISH))
                .containsExactly(
                        "the photo was taken 41 days before the report came in", "4.2 km from the place of the report");
    }

    @Test
    void aPhotoThatWasTakenAfterItWasHandedInStaysDoubtedForEver() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        answered(hole, Photos.scene(1, PHONE.takenAt("2026:03:09 08:00:00", "+07:00")));
        premises.clock.forward(Duration.ofDays(30));

        assertThat(kinds(hole)).containsExactly(EvidenceDoubt.TAKEN_IN_THE_FUTURE);
    }

    @Test
    void nobodyFindsOutTheMinuteAtWhichSomebodyHiddenComplained() {
        Upload sameMorning = Photos.scene(1, PHONE.takenAt("2026:03:02 07:00:00", "+07:00"));
        TrackingNumber open = delegated(Secrecy.OPEN);
        TrackingNumber hidden = delegated(Premises.ANONIM);
        answered(open, sameMorning);
        answered(hidden, Photos.scene(2, PHONE.takenAt("2026:03:02 07:00:00", "+07:00")));

        assertThat(said(open, Wording.INDONESIAN)).containsExactly("foto diambil sebelum laporan masuk");
        assertThat(said(hidden, Wording.INDONESIAN)).isEmpty();
    }

    @Test
    void theReportersOwnPhotoIsNoProofOfTheWork() {
        Receipt receipt = premises.submit(draft(Secrecy.OPEN), SARI, Photos.scene(7));
        TrackingNumber hole = toPupr(receipt.tracking(), COORDINATOR);
        Attachment before =
                premises.storage.attachments().of(premises.report(hole).id()).get(0);
        Upload downloaded = new Upload(premises.lapor
                .officer(PUPR_LIAISON)
                .attachment(hole, before.id())
                .orElseThrow()
                .bytes());
        answered(hole, downloaded, Photos.scene(8));

        assertThat(kinds(hole)).containsExactly(EvidenceDoubt.FROM_THE_REPORTER);
        assertThat(said(hole, Wording.INDONESIAN))
                .containsExactly("foto yang sama, atau sangat mirip, sudah dikirim pelapor");
    }

    @Test
    void aPhotoOfAnotherReportIsDoubtedWhereItIsUsedAgainAndNotWhereItWasFirst() {
        TrackingNumber first = delegated(Secrecy.OPEN);
        TrackingNumber second = delegated(Secrecy.OPEN);
        answered(first, Photos.scene(1, ON_THE_SPOT));
        answered(second, Photos.scene(1));

        assertThat(kinds(first)).doesNotContain(EvidenceDoubt.USED_BEFORE);
        assertThat(said(second, Wording.INDONESIAN))
                .containsExactly("foto yang sama, atau sangat mirip, dipakai pada laporan " + first);
    }

    @Test
    void theSamePhotoTwiceInOneReportIsTheSameWork() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        FollowUp progress = FollowUp.progress("Tim sudah mengukur lubang di depan pasar.", null, null);
        premises.lapor
                .officer(PUPR_LIAISON)
                .progress(hole, progress, Photos.scene(1))
                .orElseThrow();
        answered(hole, Photos.scene(1));

        assertThat(kinds(hole)).isEmpty();
    }

    @Test
    void thatAPhotoWasUsedInAnOversightComplaintIsToldToNobodyWhoMayNotReadThat() {
        TrackingNumber bribe = toPupr(
                premises.submit(draft(Classification.OVERSIGHT, Secrecy.OPEN)).tracking(), INSPECTORATE);
        TrackingNumber hole = delegated(Secrecy.OPEN);
        answered(bribe, Photos.scene(1));
        answered(hole, Photos.scene(1));

        assertThat(kinds(hole)).isEmpty();
    }

    @Test
    void whoMayNotReadTheOtherReportLearnsThatThereIsOneWhereThatIsNoSecret() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        TrackingNumber bribe = toPupr(
                premises.submit(draft(Classification.OVERSIGHT, Secrecy.OPEN)).tracking(), INSPECTORATE);
        answered(hole, Photos.scene(1));
        answered(bribe, Photos.scene(1));

        assertThat(premises.lapor.officer(INSPECTORATE).checkedPhotos(bribe))
                .flatExtracting(CheckedPhoto::doubts)
                .extracting(doubt -> doubt.sentence(Wording.INDONESIAN))
                .containsExactly("foto yang sama, atau sangat mirip, dipakai pada laporan lain");
    }

    @Test
    void onlyWhoGovernsTheReportLearnsAnyOfIt() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        answered(hole, Photos.scene(1, ON_THE_SPOT));

        for (Actor actor : List.of(
                PUPR_LIAISON,
                Actor.head("pupr-head", PUPR),
                City.DISHUB_LIAISON,
                INSPECTORATE,
                Premises.AUDITOR,
                Premises.SECRETARY,
                Premises.INTAKE,
                Premises.NATION,
                SARI,
                Actor.visitor(),
                Actor.system())) {
            assertThat(premises.lapor.officer(actor).checkedPhotos(hole))
                    .as("%s", actor.role())
                    .isEmpty();
        }
        assertThat(premises.lapor.officer(COORDINATOR).checkedPhotos(TrackingNumber.random()))
                .isEmpty();
    }

    @Test
    void whatADraftsPhotoToldIsShownWithTheAnswerThatItBecame() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        OfficerDesk liaison = premises.lapor.officer(PUPR_LIAISON);
        liaison.act(hole, new AgencyCommand.DraftAnswer(City.fixed()), Photos.scene(1, PHONE.at(0.5, LONGITUDE)))
                .orElseThrow();
        assertThat(kinds(hole)).isEmpty();
        premises.lapor
                .officer(Actor.head("pupr-head", PUPR))
                .act(hole, new AgencyCommand.Approve(PUPR))
                .orElseThrow();
        liaison.answerAsApproved(hole).orElseThrow();

        assertThat(kinds(hole)).containsExactly(EvidenceDoubt.FAR_FROM_THE_PLACE);
    }

    @Test
    void aDuplicateSharesThePhotoAndNotWhatWasFoundOutAboutIt() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        TrackingNumber again = premises.submit(draft(Secrecy.OPEN)).tracking();
        premises.lapor
                .officer(COORDINATOR)
                .act(again, new GovernorCommand.Link(hole, Remark.internal("Sama")))
                .orElseThrow();
        answered(hole, Photos.scene(1, ON_THE_SPOT));

        assertThat(shown(again)).as("its own, and the one of the work").hasSize(2);
        assertThat(premises.lapor.officer(COORDINATOR).checkedPhotos(again)).isEmpty();
        assertThat(premises.storage.attachments().withPictureLike(hash(Photos.scene(1)), 10))
                .containsExactly(premises.report(hole).id());
    }

    @Test
    void whatIsTakenOutOfSightIsDoubtedNoMore() {
        TrackingNumber hole = delegated(Secrecy.OPEN);
        answered(hole, Photos.scene(1, ON_THE_SPOT));
        Report answered = premises.report(hole);
        premises.lapor
                .officer(COORDINATOR)
                .act(
                        hole,
                        new SecrecyCommand.Redact(
                                answered.version(),
                                null,
                                null,
                                Set.of(only(hole).photo()),
                                Remark.internal("Wajah warga terlihat")))
                .orElseThrow();

        assertThat(premises.lapor.officer(COORDINATOR).checkedPhotos(hole)).isEmpty();
    }

    @Test
    void ofACitizensPhotoNothingIsKeptByWhateverHandItComes() {
        Upload photo = Photos.scene(1, ON_THE_SPOT);
        for (Secrecy secrecy : List.of(
                Secrecy.OPEN,
                Premises.ANONIM,
                new Secrecy(Anonymity.UNIDENTIFIED, false),
                new Secrecy(Anonymity.OPEN, true))) {
            Receipt receipt = premises.submit(draft(secrecy), SARI, photo);
            TrackingNumber hole = receipt.tracking();
            CitizenDesk sari = premises.lapor.citizen(SARI).showing(receipt.accessCode());
            sari.add(hole, "Ini foto lainnya dari lubang itu.", photo).orElseThrow();
            premises.lapor
                    .citizen(Premises.INTAKE)
                    .showing(receipt.accessCode())
                    .add(hole, "Dikirim warga lewat telepon.", photo)
                    .orElseThrow();
            premises.lapor
                    .officer(COORDINATOR)
                    .act(hole, new GovernorCommand.Ask(Remark.shared("Di sisi mana?")), photo)
                    .orElseThrow();
            sari.complete(hole, "Di sisi kiri jalan, dekat tiang.", photo).orElseThrow();
            toPupr(hole, COORDINATOR);
            premises.lapor
                    .officer(PUPR_LIAISON)
                    .act(hole, new SecrecyCommand.Note(Remark.internal("Foto dari warga")), photo)
                    .orElseThrow();
            answered(hole, Photos.scene(2));
            sari.reply(hole, "Lubangnya masih ada di tempat itu.", photo).orElseThrow();

            Report report = premises.report(hole);
            List<Attachment> files = premises.storage.attachments().of(report.id());
            assertThat(files).hasSize(8);
            assertThat(premises.storage.attachments().checks(report.id())).hasSize(1);
        }
        assertThat(premises.storage.attachments().withPictureLike(hash(photo), 10))
                .isEmpty();
    }

    private static PictureHash hash(Upload photo) {
        return PictureHash.of(new PictureSanitizer().sanitize(photo).orElseThrow())
                .orElseThrow();
    }

    private TrackingNumber delegated(Secrecy secrecy) {
        return toPupr(premises.submit(draft(secrecy), SARI).tracking(), COORDINATOR);
    }

    private TrackingNumber toPupr(TrackingNumber tracking, Actor governor) {
        premises.lapor
                .officer(governor)
                .delegate(tracking, PUPR, "Mohon diperiksa")
                .orElseThrow();
        return tracking;
    }

    private void answered(TrackingNumber tracking, Upload... photos) {
        premises.lapor
                .officer(PUPR_LIAISON)
                .answer(tracking, City.fixed(), photos)
                .orElseThrow();
    }

    private CheckedPhoto only(TrackingNumber tracking) {
        List<CheckedPhoto> photos = premises.lapor.officer(COORDINATOR).checkedPhotos(tracking);
        assertThat(photos).hasSize(1);
        return photos.get(0);
    }

    private List<EvidenceDoubt> kinds(TrackingNumber tracking) {
        return doubts(tracking).stream().map(PhotoDoubt::kind).toList();
    }

    private List<String> said(TrackingNumber tracking, Locale locale) {
        return doubts(tracking).stream().map(doubt -> doubt.sentence(locale)).toList();
    }

    private List<PhotoDoubt> doubts(TrackingNumber tracking) {
        return premises.lapor.officer(COORDINATOR).checkedPhotos(tracking).stream()
                .flatMap(photo -> photo.doubts().stream())
                .toList();
    }

    private List<AttachmentId> shown(TrackingNumber tracking) {
        return premises.lapor.officer(COORDINATOR).open(tracking).orElseThrow().content().attachments().stream()
                .map(Attachment::id)
                .toList();
    }

    private static ReportDraft draft(Secrecy secrecy) {
        return draft(Classification.COMPLAINT, secrecy);
    }

    private static ReportDraft draft(Classification classification, Secrecy secrecy) {
        Reporter reporter = secrecy.anonymity() == Anonymity.UNIDENTIFIED
                ? new Reporter.Unidentified()
                : new Reporter.Identified(City.SARI_IDENTITY, SARI.account());
        return new ReportDraft(
                new Matter(
                        classification,
                        "jalan",
                        "Lubang di Jalan Cipto",
                        new Place("Jalan Cipto, depan pasar", null, LATITUDE, LONGITUDE),
                        null),
                new Narrative("Lubang sedalam 20 cm di depan pasar, dua motor sudah jatuh minggu ini."),
                secrecy,
                reporter,
                Channel.WEBSITE);
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static id.lapor.testkit.City.SARI_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.report.PublicHandle;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Refusal.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final Secrecy ANONIM = new Secrecy(Anonymity.ANONIM, false);
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);

    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:17:31");
    private final Lapor lapor = City.builder().clock(clock).build();

    @Test
    void theNumberOfAnAnonymousReportOpensNothingByItself() {
        Receipt receipt = City.answeredHole(lapor, ANONIM);
        assertThat(lapor.citizen().open(receipt.tracking())).isEmpty();
        assertThat(lapor.citizen(Actor.reporter("somebody-else")).open(receipt.tracking()))
                .isEmpty();
        assertThat(lapor.citizen().showing(AccessCode.random()).open(receipt.tracking()))
                .isEmpty();
        assertThat(lapor.citizen().showing(receipt.accessCode()).open(receipt.tracking()))
                .containsInstanceOf(ReporterView.class);
        assertThat(lapor.citizen(SARI).open(receipt.tracking())).containsInstanceOf(ReporterView.class);
    }

    @Test
    void aReportThatIsRahasiaIsOnNoPublicPage() {
        City.answeredHole(lapor, RAHASIA);
        assertThat(lapor.citizen().published(null, 10).lines()).isEmpty();
    }

    @Test
    void aReportIsPublishedOnlyOnceItIsVerified() {
        Receipt receipt = lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();
        PublicView unverified =
                (PublicView) lapor.citizen().open(receipt.tracking()).orElseThrow();
        assertThat(unverified.published()).isFalse();
        assertThat(Spill.of(unverified))
                .doesNotContain("Lubang", "Cipto", receipt.tracking().value());
        assertThat(lapor.citizen().open(unverified.handle())).isEmpty();

        lapor.officer(COORDINATOR).delegate(receipt.tracking(), PUPR, "Silakan").orElseThrow();
        assertThat(lapor.citizen()
                        .open(unverified.handle())
                        .orElseThrow()
                        .content()
                        .text())
                .contains("Lubang");
    }

    @Test
    void thePublicPageOfAnAnonymousReportTellsTheDayAndNoMore() {
        Receipt receipt = City.answeredHole(lapor, ANONIM);
        PublicView page = lapor.citizen().open(onlyPublished()).orElseThrow();
        assertThat(Spill.of(page))
                .doesNotContain("02:17", "09:17", ":31", receipt.tracking().value());
        assertThat(page.content().timeline()).allMatch(item -> item.dayOnly());
    }

    @Test
    void theAgencyLearnsTheDayButNotTheMinuteOfAnAnonymousReport() {
        Receipt receipt = City.delegatedHole(lapor, ANONIM);
        var view = lapor.officer(PUPR_LIAISON).open(receipt.tracking()).orElseThrow();
        assertThat(view.content().timeline().get(0).dayOnly()).isTrue();
        assertThat(view.content().timeline().get(1).dayOnly()).isFalse();
    }

    @Test
    void internalNotesStayInside() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON).note(receipt.tracking(), "CATATAN-DALAM").orElseThrow();

        assertThat(Spill.of(lapor.citizen(SARI).open(receipt.tracking()).orElseThrow()))
                .doesNotContain("CATATAN-DALAM", "Mohon diperiksa");
        assertThat(Spill.of(lapor.citizen().open(receipt.tracking()).orElseThrow()))
                .doesNotContain("CATATAN-DALAM", "Mohon diperiksa");
        assertThat(Spill.of(lapor.officer(COORDINATOR).open(receipt.tracking()).orElseThrow()))
                .contains("CATATAN-DALAM", "Mohon diperiksa");
    }

    @Test
    void whatTheOfficeAskedAndTheReporterAddedIsNotPublished() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON)
                .ask(receipt.tracking(), "PERTANYAAN-PRIBADI")
                .orElseThrow();
        lapor.citizen(SARI)
                .complete(receipt.tracking(), "JAWABAN-PRIBADI", Photos.jpeg())
                .orElseThrow();

        PublicView page = lapor.citizen().open(onlyPublished()).orElseThrow();
        assertThat(Spill.of(page)).doesNotContain("PRIBADI");
        assertThat(page.content().attachments()).isEmpty();
    }

    @Test
    void oversightComplaintsGoToTheInspectorateAndTheCoordinatorDoesNotSeeThem() {
        ReportDraft bribe = City.draft(Classification.OVERSIGHT, Secrecy.OPEN);
        Receipt receipt = lapor.citizen(SARI).submit(bribe).orElseThrow();

        assertThat(lapor.officer(COORDINATOR).open(receipt.tracking())).isEmpty();
        assertThat(lapor.officer(COORDINATOR).inbox(InboxFilter.ALL, null, 10).lines())
                .isEmpty();
        assertThat(lapor.officer(COORDINATOR).figures().received()).isZero();
        assertThat(lapor.citizen().figures().received()).isZero();
        var view = lapor.officer(INSPECTORATE).open(receipt.tracking()).orElseThrow();
        assertThat(view.headline().secrecy()).isEqualTo(Secrecy.OVERSIGHT_FLOOR);
        assertThat(lapor.officer(INSPECTORATE).inbox(InboxFilter.ALL, null, 10).lines())
                .hasSize(1);
    }

    @Test
    void theIdentityOfAnOpenReportIsReadWithAPurposeThatTheReporterSees() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);

        Identity whole = lapor.officer(COORDINATOR)
                .disclose(receipt.tracking(), "Memanggil saksi")
                .orElseThrow();
        assertThat(whole).isEqualTo(SARI_IDENTITY);
        Identity contact = lapor.officer(PUPR_LIAISON)
                .disclose(receipt.tracking(), "Janji temu")
                .orElseThrow();
        assertThat(contact.phone()).isEqualTo(SARI_IDENTITY.phone());
        assertThat(contact.name()).isEmpty();
        assertThat(contact.address()).isNull();

        assertThat(lapor.citizen(SARI)
                        .open(receipt.tracking())
                        .orElseThrow()
                        .content()
                        .timeline())
                .filteredOn(item -> item.act() == Entry.DISCLOSE)
                .extracting(item -> ((Remark) item.statement()).text())
                .containsExactly("Memanggil saksi", "Janji temu");
        assertThat(Spill.of(lapor.citizen().open(receipt.tracking()).orElseThrow()))
                .doesNotContain("Memanggil saksi", "Janji temu");
    }

    @Test
    void theIdentityOfAnAnonymousReportStaysClosed() {
        Receipt receipt = City.delegatedHole(lapor, ANONIM);
        for (Actor officer : Set.of(COORDINATOR, PUPR_LIAISON)) {
            assertThat(lapor.officer(officer)
                            .disclose(receipt.tracking(), "Ingin tahu")
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.IDENTITY_CLOSED);
            assertThat(lapor.officer(officer)
                            .open(receipt.tracking())
                            .orElseThrow()
                            .identityMayBeAskedFor())
                    .isFalse();
        }
    }

    @Test
    void whoWithdrawsTakesTheIdentityAlong() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.citizen(SARI).withdraw(receipt.tracking(), "Sudah beres").orElseThrow();
        for (Actor officer : Set.of(COORDINATOR, PUPR_LIAISON)) {
            assertThat(lapor.officer(officer)
                            .open(receipt.tracking())
                            .orElseThrow()
                            .identityMayBeAskedFor())
                    .isFalse();
            assertThat(lapor.officer(officer)
                            .disclose(receipt.tracking(), "Menindaklanjuti")
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.IDENTITY_CLOSED);
        }
    }

    @Test
    void aDisclosureWithoutAPurposeIsRefused() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        assertThat(lapor.officer(COORDINATOR)
                        .disclose(receipt.tracking(), " ")
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.INVALID);
    }

    @Test
    void whoStaysUnknownIsNotEvenLinkedToTheAccount() {
        Secrecy unknown = new Secrecy(Anonymity.UNIDENTIFIED, false);
        Receipt receipt = lapor.citizen(SARI).submit(City.hole(unknown)).orElseThrow();
        assertThat(lapor.citizen(SARI).mine(null, 10).lines()).isEmpty();
        assertThat(lapor.citizen(SARI).open(receipt.tracking())).isEmpty();
        assertThat(lapor.citizen().showing(receipt.accessCode()).open(receipt.tracking()))
                .isPresent();
    }

    @Test
    void myReportsAreMineAlone() {
        City.delegatedHole(lapor, ANONIM);
        assertThat(lapor.citizen(SARI).mine(null, 10).lines()).hasSize(1);
        assertThat(lapor.citizen(Actor.reporter("somebody-else")).mine(null, 10).lines())
                .isEmpty();
        assertThat(lapor.citizen().mine(null, 10).lines()).isEmpty();
    }

    @Test
    void attachmentsFollowTheViewTheyAreIn() {
        Receipt receipt =
                lapor.citizen(SARI).submit(City.hole(ANONIM), Photos.jpeg()).orElseThrow();
        var id = lapor.citizen(SARI)
                .open(receipt.tracking())
                .orElseThrow()
                .content()
                .attachments()
                .get(0)
                .id();
        TrackingNumber tracking = receipt.tracking();

        assertThat(lapor.citizen(SARI).attachment(tracking, id)).isPresent();
        assertThat(lapor.officer(COORDINATOR).attachment(tracking, id)).isPresent();
        assertThat(lapor.officer(PUPR_LIAISON).attachment(tracking, id)).isEmpty();
        assertThat(lapor.citizen().attachment(tracking, id)).isEmpty();
    }

    @Test
    void nothingThatHoldsAnIdentityPrintsIt() {
        ReportDraft draft = City.hole(ANONIM);
        assertThat(SARI_IDENTITY + " " + draft + " " + draft.reporter())
                .doesNotContain("Sariwangi", "0812", "canary", "Kenari");
    }

    @Test
    void officersSeeEverythingButWhoItWas() {
        Receipt receipt = City.answeredHole(lapor, ANONIM);
        for (Actor officer : Set.of(COORDINATOR, PUPR_LIAISON)) {
            var view = lapor.officer(officer).open(receipt.tracking()).orElseThrow();
            assertThat(Spill.of(view)).doesNotContain("Sariwangi", "0812", "canary", "Kenari", SARI.account());
        }
        assertThat(lapor.officer(COORDINATOR).open(receipt.tracking())).containsInstanceOf(CoordinatorView.class);
    }

    private PublicHandle onlyPublished() {
        return lapor.citizen().published(null, 10).lines().get(0).handle();
    }
}

package id.lapor.testkit;

import id.lapor.Lapor;
import id.lapor.LaporBuilder;
import id.lapor.agency.Agency;
import id.lapor.desk.Receipt;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.time.LocalDate;
import java.util.List;

/** A small city with its offices, officers and one citizen, and the words they use. */
public final class City {

    public static final AgencyId PUPR = AgencyId.of("dinas-pupr");
    public static final AgencyId BINA_MARGA = AgencyId.of("dinas-pupr.bina-marga");
    public static final AgencyId DISHUB = AgencyId.of("dinas-perhubungan");

    public static final Actor COORDINATOR = Actor.coordinator("diskominsta-1");
    public static final Actor INSPECTORATE = Actor.inspectorate("inspektorat-1");
    public static final Actor PUPR_LIAISON = Actor.liaison("pupr-1", PUPR);
    public static final Actor DISHUB_LIAISON = Actor.liaison("dishub-1", DISHUB);
    public static final Actor SARI = Actor.reporter("account-of-sari");

    /** Unique wherever it turns up. */
    public static final Identity SARI_IDENTITY = new Identity(
            "Sariwangi Canaryningsih", "0812-3456-7891", "canary.sari@warga.example", "Gang Kenari Rahasia 77");

    private City() {}

    /** The offices, in a fresh installation in memory. */
    public static LaporBuilder builder() {
        return furnish(Lapor.builder());
    }

    /** The offices, added to any installation. */
    public static LaporBuilder furnish(LaporBuilder builder) {
        agencies().forEach(builder::agency);
        return builder;
    }

    /** The offices. */
    public static List<Agency> agencies() {
        return List.of(
                Agency.of(PUPR.value(), "Dinas PUPR"),
                new Agency(BINA_MARGA, "Bidang Bina Marga", PUPR, Agency.WIB),
                Agency.of(DISHUB.value(), "Dinas Perhubungan"));
    }

    /** "Lubang di Jalan Cipto", by Sari. */
    public static ReportDraft hole(Secrecy secrecy) {
        return draft(Classification.COMPLAINT, secrecy);
    }

    public static ReportDraft draft(Classification classification, Secrecy secrecy) {
        Reporter reporter = secrecy.anonymity() == Anonymity.UNIDENTIFIED
                ? new Reporter.Unidentified()
                : new Reporter.Identified(SARI_IDENTITY, SARI.account());
        return new ReportDraft(
                new Matter(
                        classification, "jalan", "Lubang di Jalan Cipto", Place.of("Jalan Cipto, depan pasar"), null),
                new Narrative("Lubang sedalam 20 cm di depan pasar, dua motor sudah jatuh minggu ini."),
                secrecy,
                reporter,
                Channel.WEBSITE);
    }

    /** A complaint of Sari about a road, in these words. */
    public static ReportDraft told(String text) {
        return told(text, SARI, Secrecy.OPEN);
    }

    public static ReportDraft told(String text, Actor citizen, Secrecy secrecy) {
        return new ReportDraft(
                new Matter(
                        Classification.COMPLAINT, "jalan", "Laporan warga", Place.of("Jalan Cipto, depan pasar"), null),
                new Narrative(text),
                secrecy,
                new Reporter.Identified(SARI_IDENTITY, citizen.account()),
                Channel.WEBSITE);
    }

    public static FollowUp started(LocalDate nextStepOn) {
        return FollowUp.acknowledgement(
                "Tim survei sudah melihat lubang itu dan mengukur luasnya.", "Menambal dengan aspal", nextStepOn);
    }

    public static FollowUp fixed() {
        return FollowUp.fixed("Lubang sudah ditambal aspal sepanjang empat meter dan lalu lintas dibuka.", Cause.WEAR);
    }

    /** A report of Sari in the hands of PUPR. */
    public static Receipt delegatedHole(Lapor lapor, Secrecy secrecy) {
        Receipt receipt = lapor.citizen(SARI).submit(hole(secrecy)).orElseThrow();
        lapor.officer(COORDINATOR)
                .delegate(receipt.tracking(), PUPR, "Mohon diperiksa")
                .orElseThrow();
        return receipt;
    }

    /** The same, answered with a photo of the work. */
    public static Receipt answeredHole(Lapor lapor, Secrecy secrecy) {
        Receipt receipt = delegatedHole(lapor, secrecy);
        answer(lapor, receipt.tracking());
        return receipt;
    }

    public static void answer(Lapor lapor, TrackingNumber tracking) {
        lapor.officer(PUPR_LIAISON).answer(tracking, fixed(), Photos.jpeg()).orElseThrow();
    }
}

package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.BINA_MARGA;
import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.JOKO;
import static id.lapor.monggo.account.DemoAccount.PUPR;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OPEN;

import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Details;
import java.util.List;
import java.util.Map;

/** Roads, pavements and lamps. */
final class RoadStories implements DemoStories {

    private final PastDesk desk;

    RoadStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        holeInJalanCipto();
        deadStreetLamps();
        provincialPavement();
        parkLamp();
    }

    /** In progress, and due tomorrow. */
    private void holeInJalanCipto() {
        desk.at(14, "19:22");
        TrackingNumber report = desk.complain(
                SARI,
                "jalan",
                OPEN,
                "Lubang besar di Jalan Cipto, depan sekolah dasar",
                "Jalan Cipto, depan SD Kemirirejo",
                "Di depan SD Kemirirejo ada lubang selebar kira-kira satu meter, dalamnya setinggi mata kaki. Sudah dua"
                        + " minggu. Kalau hujan tertutup air, Jumat lalu seorang ibu jatuh bersama anaknya.\n\nMohon segera"
                        + " ditambal. Anak-anak lewat sini setiap pagi dan siang, dan kendaraan dari arah pasar biasanya"
                        + " kencang.",
                Scene.HOLE,
                Scene.FLOODED_HOLE);
        desk.at(13, "08:47")
                .officer(COORDINATOR)
                .delegate(
                        report,
                        DemoAgencies.PUPR,
                        "Ruas jalan kota. Laporan ketiga di ruas ini sejak Januari, mohon"
                                + " sekalian dilihat salurannya.")
                .orElseThrow();
        desk.at(13, "10:05")
                .officer(PUPR)
                .delegate(report, DemoAgencies.BINA_MARGA, "Tolong dicek hari ini, depan sekolah.")
                .orElseThrow();
        desk.at(12, "10:15")
                .officer(BINA_MARGA)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Tim sudah mengecek. Lubang 1,1 x 0,8 meter, kedalaman 12 cm. Sementara kami pasang"
                                        + " kerucut pengaman supaya tidak ada yang jatuh lagi.",
                                "Penambalan dengan aspal campuran panas",
                                desk.ahead(1)))
                .orElseThrow();
        desk.at(3, "13:40")
                .officer(BINA_MARGA)
                .progress(
                        report,
                        FollowUp.progress(
                                "Saluran di tepi jalan sudah dibersihkan supaya aspal baru tidak tergenang lagi.",
                                "Penambalan dengan aspal campuran panas",
                                desk.ahead(1)),
                        PastDesk.photos(Scene.GUTTER_CLEANED))
                .orElseThrow();
    }

    /** Delegated, and the first reply is overdue. */
    private void deadStreetLamps() {
        desk.at(9, "20:31");
        TrackingNumber report = desk.complain(
                JOKO,
                "penerangan",
                Details.of(Map.of("nomor-tiang", List.of("LP-117 sampai LP-122"))),
                OPEN,
                "Lampu jalan mati enam tiang berturut-turut",
                "Jalan Pahlawan, dari pertigaan sampai balai RW 04",
                "Sudah lebih dari seminggu enam lampu di Jalan Pahlawan mati semua. Kalau malam gelap sekali, kemarin ada"
                        + " pengendara motor hampir menabrak orang menyeberang. Nomor tiang yang mati LP-117 sampai LP-122.",
                Scene.DARK_STREET);
        desk.at(8, "09:12")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DISHUB, "Mohon dicek jaringan dan panelnya, enam tiang sekaligus.")
                .orElseThrow();
    }

    /** Given back: not this agency's road. */
    private void provincialPavement() {
        desk.at(6, "12:10");
        TrackingNumber report = desk.complain(
                JOKO,
                "jalan",
                OPEN,
                "Trotoar ambles di depan terminal lama",
                "Jalan Ahmad Yani, depan terminal lama",
                "Trotoar depan terminal lama ambles kira-kira dua meter, besi penutup salurannya hilang. Bahaya untuk orang"
                        + " tua yang menunggu angkot di situ.");
        desk.at(5, "08:15")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.PUPR, "Mohon ditangani, ada lubang terbuka.")
                .orElseThrow();
        desk.at(2, "15:25")
                .officer(PUPR)
                .giveBack(
                        report,
                        "Ruas Jalan Ahmad Yani adalah jalan provinsi. Kami sudah menutup lubangnya dengan papan, tetapi"
                                + " perbaikan trotoarnya wewenang Balai Pengelolaan Jalan provinsi.")
                .orElseThrow();
    }

    /** Waits for the citizen. */
    private void parkLamp() {
        desk.at(4, "18:55");
        TrackingNumber report = desk.complain(
                SARI,
                "penerangan",
                OPEN,
                "Lampu taman mati",
                "Taman Badaan",
                "Lampu di taman mati, anak-anak jadi takut main sore hari. Tolong diperbaiki.");
        desk.at(3, "09:05")
                .officer(COORDINATOR)
                .ask(
                        report,
                        "Lampu sebelah mana yang mati? Sebutkan yang paling dekat dengan gerbang, air mancur, atau"
                                + " panggung, supaya petugas tidak salah tiang.")
                .orElseThrow();
    }
}

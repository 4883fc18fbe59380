package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.DINKES;
import static id.lapor.monggo.account.DemoAccount.DISPERINDAG;
import static id.lapor.monggo.account.DemoAccount.DUKCAPIL;
import static id.lapor.monggo.account.DemoAccount.JOKO;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OPEN;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import java.util.List;
import java.util.Map;

/** Offices, markets and health centres. */
final class ServiceStories implements DemoStories {

    private final PastDesk desk;

    ServiceStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        registryQueue();
        healthCentreHours();
        stallOnPavement();
    }

    /** The citizen was not satisfied: the office answers again. */
    private void registryQueue() {
        desk.at(12, "15:45");
        TrackingNumber report = desk.complain(
                SARI,
                "kependudukan",
                Details.of(Map.of("layanan", List.of("ktp"))),
                PastDesk.ANONIM,
                "Antrean Dukcapil lebih dari empat jam",
                "Kantor Disdukcapil, Jalan Kartini",
                "Saya mengurus KTP hilang, ambil nomor jam delapan baru dilayani lewat jam dua belas. Loket yang buka cuma"
                        + " dua dari enam, dan yang datang belakangan ada yang didahulukan.");
        desk.at(11, "09:20")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DUKCAPIL, "Mohon dijelaskan jumlah loket dan aturan antreannya.")
                .orElseThrow();
        desk.at(8, "11:15")
                .officer(DUKCAPIL)
                .answer(
                        report,
                        FollowUp.explained(
                                "Pada hari itu empat operator mengikuti perekaman keliling di dua kelurahan sehingga hanya dua"
                                        + " loket yang buka. Mulai pekan ini perekaman keliling dipindah ke hari Sabtu.",
                                Cause.STAFFING))
                .orElseThrow();
        desk.at(2, "19:05")
                .citizen(SARI)
                .reply(
                        report,
                        "Penjelasannya saya terima, tetapi belum menjawab kenapa ada yang didahulukan tanpa nomor."
                                + " Apakah ada aturannya?")
                .orElseThrow();
    }

    /** A question, answered; the citizen said nothing more and the clock closed it. */
    private void healthCentreHours() {
        desk.at(17, "10:02");
        TrackingNumber report = desk.submit(
                JOKO,
                Classification.INFORMATION_REQUEST,
                "kesehatan",
                OPEN,
                "Apakah puskesmas buka hari Sabtu untuk imunisasi?",
                "Puskesmas Magelang Utara",
                "Saya bekerja Senin sampai Jumat. Apakah imunisasi bayi bisa hari Sabtu, dan apa saja yang harus dibawa?");
        desk.at(16, "08:50")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DINKES, "Permintaan informasi, mohon dijawab lengkap.")
                .orElseThrow();
        desk.at(15, "13:25")
                .officer(DINKES)
                .answer(
                        report,
                        FollowUp.explained(
                                "Imunisasi dilayani Sabtu pertama dan ketiga setiap bulan, pukul 08.00 sampai 11.00. Bawa buku"
                                        + " KIA dan kartu JKN; bayi sebaiknya sehat dan tidak demam.",
                                Cause.INFORMATION))
                .orElseThrow();
    }

    /** Refused, with the ground for it. */
    private void stallOnPavement() {
        desk.at(9, "11:11");
        TrackingNumber report = desk.submit(
                SARI,
                Classification.ASPIRATION,
                "perdagangan",
                OPEN,
                "Minta izin lapak di trotoar Jalan Veteran",
                "Jalan Veteran, depan kantor pos",
                "Kami lima pedagang mohon diizinkan berjualan sore hari di trotoar depan kantor pos. Kami siap membersihkan"
                        + " sendiri dan membayar retribusi.");
        desk.at(8, "10:30")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DISPERINDAG, "Mohon dijawab, beri jalan keluarnya kalau tidak bisa.")
                .orElseThrow();
        desk.at(5, "09:50")
                .officer(DISPERINDAG)
                .answer(
                        report,
                        FollowUp.refused(
                                "Trotoar Jalan Veteran tidak bisa dipakai berjualan. Masih ada delapan lapak sore kosong di"
                                        + " sentra kuliner Sejuta Bunga, retribusinya sama; daftar di kantor kami dengan KTP.",
                                "Trotoar di ruas ini ditetapkan bebas lapak karena lebarnya kurang dari dua meter.",
                                Cause.PROCEDURE))
                .orElseThrow();
    }
}

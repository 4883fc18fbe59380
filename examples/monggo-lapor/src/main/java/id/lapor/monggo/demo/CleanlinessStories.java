package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.DINKES;
import static id.lapor.monggo.account.DemoAccount.DLH;
import static id.lapor.monggo.account.DemoAccount.JOKO;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OPEN;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.report.ArchiveReason;
import id.lapor.report.TrackingNumber;

/** Rubbish, trees, birds and waste water. */
final class CleanlinessStories implements DemoStories {

    private final PastDesk desk;

    CleanlinessStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        marketRubbish();
        fallenTree();
        swiftletHouse();
        secretWaste();
        denguePuddles();
        prank();
        withdrawnNoise();
    }

    /** Answered with a photo; the reporter's turn. */
    private void marketRubbish() {
        desk.at(8, "06:40");
        TrackingNumber report = desk.complain(
                JOKO,
                "sampah",
                OPEN,
                "Sampah pasar tidak diangkut tiga hari",
                "Pasar Rejowinangun, pintu timur",
                "Sampah di pintu timur pasar menumpuk tiga hari, baunya sampai ke los sayur dan lalatnya banyak. Pembeli"
                        + " mulai memilih pintu lain.",
                Scene.RUBBISH);
        desk.at(7, "08:05")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DLH, "Mohon diangkut dan dijelaskan kenapa terlambat.")
                .orElseThrow();
        desk.at(5, "15:10")
                .officer(DLH)
                .answer(
                        report,
                        FollowUp.fixed(
                                "Sampah di pintu timur sudah diangkut dua rit sore ini dan lantainya disemprot. Truk lama rusak"
                                        + " sejak Senin; mulai hari ini rute pasar dilayani truk cadangan setiap pagi pukul lima.",
                                Cause.WEAR),
                        PastDesk.photos(Scene.CLEAN_MARKET))
                .orElseThrow();
    }

    /** An emergency that the system heard: somebody is there within twenty minutes. Closed with five stars. */
    private void fallenTree() {
        desk.at(11, "13:12");
        TrackingNumber report = desk.complain(
                SARI,
                "pohon",
                OPEN,
                "Pohon tumbang menutup separuh Jalan Diponegoro",
                "Jalan Diponegoro, dekat apotek",
                "Barusan hujan angin, pohon angsana depan apotek tumbang menutup separuh jalan dan menimpa kabel. Mobil"
                        + " antre panjang.",
                Scene.FALLEN_TREE);
        desk.at(11, "13:16")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DLH, "Darurat. Tim pohon segera ke lokasi, PLN sudah dihubungi.")
                .orElseThrow();
        desk.at(11, "13:31")
                .officer(DLH)
                .progress(report, FollowUp.onSite("Tim pohon tiba. Jalan kami tutup separuh, PLN memutus aliran."))
                .orElseThrow();
        desk.at(11, "15:02")
                .officer(DLH)
                .answer(
                        report,
                        FollowUp.fixed(
                                "Tim tiba pukul 13.31, batang sudah dipotong dan diangkut, jalan terbuka pukul 14.40. Akar pohon"
                                        + " lapuk; empat pohon lain di ruas ini kami periksa pekan ini.",
                                Cause.WEATHER),
                        PastDesk.photos(Scene.CLEARED_ROAD))
                .orElseThrow();
        desk.at(10, "07:30").citizen(SARI).close(report, 5).orElseThrow();
    }

    /** Nobody has looked at it in time. */
    private void swiftletHouse() {
        desk.at(5, "23:14");
        desk.complain(
                null,
                "ketertiban",
                OPEN,
                "Gedung sarang walet bersuara sampai tengah malam",
                "Kelurahan Magersari, belakang masjid",
                "Ruko tiga lantai di belakang masjid dijadikan sarang walet. Pengeras suaranya menyala dari subuh sampai"
                        + " tengah malam, kotorannya jatuh ke jemuran dan bak air. Warga sudah bicara baik-baik dua kali.");
    }

    /** Rahasia: the public reads nothing of it. */
    private void secretWaste() {
        desk.at(3, "20:20");
        TrackingNumber report = desk.complain(
                JOKO,
                "lingkungan",
                PastDesk.RAHASIA,
                "Bengkel membuang oli bekas ke sungai",
                "Bantaran Kali Manggis, belakang deretan bengkel",
                "Setiap Sabtu malam ada bengkel yang membuang oli bekas ke Kali Manggis lewat pipa di belakang. Saya bisa"
                        + " melihatnya dari rumah. Mohon isi laporan ini jangan ditampilkan karena mereka akan tahu siapa saya.",
                Scene.OILY_RIVER);
        desk.at(2, "08:22")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DLH, "Rahasia. Pengambilan contoh air tanpa pemberitahuan.")
                .orElseThrow();
    }

    /** A formula would not have counted: the first reply names what happens next. */
    private void denguePuddles() {
        desk.at(5, "09:30");
        TrackingNumber report = desk.complain(
                null,
                "kesehatan",
                OPEN,
                "Dua anak kena demam berdarah, banyak genangan di lahan kosong",
                "Gang Mawar, Kelurahan Potrobangsan",
                "Dalam dua minggu sudah dua anak di gang kami dirawat karena demam berdarah. Di lahan kosong ujung gang"
                        + " banyak ban bekas berisi air.");
        desk.at(4, "08:40")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DINKES, "Mohon penyelidikan epidemiologi bersama puskesmas.")
                .orElseThrow();
        desk.at(2, "14:00")
                .officer(DINKES)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Puskesmas sudah memeriksa jentik di 32 rumah dan mengangkut ban bekas dari lahan kosong."
                                        + " Sebelas rumah positif jentik.",
                                "Pengasapan fokus dan pemeriksaan jentik kedua",
                                desk.ahead(2)))
                .orElseThrow();
    }

    /** Not a report at all. */
    private void prank() {
        desk.at(6, "02:13");
        TrackingNumber report = desk.complain(
                null,
                "lainnya",
                OPEN,
                "Halo halo tes apakah ada orang",
                "di mana saja",
                "wkwkwk cuma coba-coba saja ini min, tidak usah dibalas");
        desk.at(5, "08:02")
                .officer(COORDINATOR)
                .archive(
                        report, ArchiveReason.SPAM, "Tidak ada masalah yang dilaporkan. Kalau ada, silakan tulis lagi.")
                .orElseThrow();
    }

    /** The citizen took it back. */
    private void withdrawnNoise() {
        desk.at(7, "22:25");
        TrackingNumber report = desk.complain(
                JOKO,
                "ketertiban",
                OPEN,
                "Suara mesin proyek sampai larut malam",
                "Jalan Kartini, proyek ruko",
                "Mesin cor di proyek ruko bunyi sampai jam sebelas malam, sudah tiga malam.");
        desk.at(6, "07:55")
                .citizen(JOKO)
                .withdraw(report, "Mandornya sudah minta maaf dan berjanji berhenti jam delapan.")
                .orElseThrow();
    }
}

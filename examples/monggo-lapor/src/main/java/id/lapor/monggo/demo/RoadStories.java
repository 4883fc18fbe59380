package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.BINA_MARGA;
import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.DISHUB;
import static id.lapor.monggo.account.DemoAccount.JOKO;
import static id.lapor.monggo.account.DemoAccount.PUPR;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OPEN;

import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Classification;

/** Roads, lamps, water and parking. */
final class RoadStories implements DemoStories {

    private final PastDesk desk;

    RoadStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        holeInJalanCipto();
        deadStreetLamps();
        floodInKampungTulung();
        cloggedGutter();
        wildParking();
        provincialPavement();
        bicycleLane();
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

    /** Just arrived. */
    private void floodInKampungTulung() {
        desk.minutesAgo(95);
        desk.complain(
                null,
                "banjir",
                OPEN,
                "Air selokan masuk rumah setiap hujan deras",
                "Kampung Tulung, RT 05 RW 08",
                "Setiap hujan lebih dari setengah jam air dari selokan naik ke jalan lalu masuk rumah. Tadi sore lagi, kira-kira"
                        + " sepuluh rumah kena, paling parah setinggi lutut. Selokannya penuh lumpur dan ada yang ditutup cor"
                        + " oleh ruko baru.",
                Scene.FLOOD);
    }

    /** In progress past its deadline: red again. */
    private void cloggedGutter() {
        desk.at(19, "07:05");
        TrackingNumber report = desk.complain(
                SARI,
                "banjir",
                OPEN,
                "Saluran air di belakang pasar mampet dan bau",
                "Belakang Pasar Rejowinangun, sisi barat",
                "Saluran di belakang pasar sudah mampet dari bulan lalu. Airnya hitam, bau, dan kalau hujan meluber ke jalan"
                        + " sampai pedagang harus mengangkat dagangannya.");
        desk.at(18, "08:30")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.PUPR, "Saluran kota. Koordinasikan dengan pengelola pasar.")
                .orElseThrow();
        desk.at(16, "14:20")
                .officer(PUPR)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Petugas sudah survei. Endapan di saluran sepanjang 60 meter, perlu alat berat kecil karena"
                                        + " gangnya sempit.",
                                "Pengerukan endapan bersama pengelola pasar",
                                desk.day(6)))
                .orElseThrow();
        desk.at(15, "09:02")
                .officer(PUPR)
                .note(report, "Alat masih dipakai di Jalan Sudirman sampai pekan depan. Cari sewa kalau belum selesai.")
                .orElseThrow();
    }

    /** Anonymous, in progress, on time. */
    private void wildParking() {
        desk.at(7, "16:48");
        TrackingNumber report = desk.complain(
                SARI,
                "parkir",
                PastDesk.ANONIM,
                "Parkir liar menutup trotoar setiap sore sehingga anak sekolah dan pengguna kursi roda harus turun ke"
                        + " badan jalan",
                "Jalan Pemuda, depan pertokoan Pecinan",
                "Setiap sore mulai jam tiga trotoar di depan pertokoan penuh motor. Tukang parkirnya tidak berseragam dan"
                        + " marah kalau ditegur, jadi tolong nama saya jangan sampai diketahui. Anak sekolah dan bapak yang"
                        + " pakai kursi roda terpaksa lewat jalan raya.",
                Scene.PARKING);
        desk.at(6, "10:20")
                .officer(COORDINATOR)
                .delegate(
                        report,
                        DemoAgencies.DISHUB,
                        "Bisa bersama Satpol PP. Pelapor anonim, jangan tanya ke toko siapa" + " yang melapor.")
                .orElseThrow();
        desk.at(4, "11:36")
                .officer(DISHUB)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Kami sudah memantau tiga sore berturut-turut: rata-rata 40 motor di atas trotoar, tanpa izin"
                                        + " titik parkir.",
                                "Penertiban gabungan dan pemasangan pembatas trotoar",
                                desk.ahead(3)))
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

    /** An idea that needs a budget. */
    private void bicycleLane() {
        desk.at(10, "21:03");
        TrackingNumber report = desk.submit(
                JOKO,
                Classification.ASPIRATION,
                "parkir",
                OPEN,
                "Usul jalur sepeda sepanjang Jalan Sudirman",
                "Jalan Jenderal Sudirman",
                "Sekarang banyak anak berangkat sekolah naik sepeda. Bagaimana kalau sisi kiri Jalan Sudirman diberi jalur"
                        + " sepeda? Jalannya cukup lebar, tinggal dicat dan diberi pembatas karet.");
        desk.at(9, "13:00")
                .officer(COORDINATOR)
                .delegate(report, DemoAgencies.DISHUB, "Aspirasi, mohon dijawab kemungkinan dan tahun anggarannya.")
                .orElseThrow();
        desk.at(6, "09:45")
                .officer(DISHUB)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Usul ini kami bahas dalam rapat lalu lintas. Lebar lajur memungkinkan antara alun-alun dan"
                                        + " SMP 1; sisanya perlu penataan parkir dulu.",
                                "Menghitung biaya marka dan pembatas untuk usulan perubahan anggaran",
                                desk.ahead(4)))
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

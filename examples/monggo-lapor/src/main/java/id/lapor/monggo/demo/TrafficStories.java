package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.DISHUB;
import static id.lapor.monggo.account.DemoAccount.JOKO;
import static id.lapor.monggo.account.DemoAccount.PUPR;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OPEN;

import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import java.util.List;
import java.util.Map;

/** Water in the street, and who parks or rides there. */
final class TrafficStories implements DemoStories {

    private final PastDesk desk;

    TrafficStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        floodInKampungTulung();
        cloggedGutter();
        wildParking();
        bicycleLane();
    }

    /** Just arrived, and taken for an emergency, which it is no more. */
    private void floodInKampungTulung() {
        desk.minutesAgo(95);
        TrackingNumber report = desk.complain(
                null,
                "banjir",
                Details.of(Map.of("tinggi-air", List.of("50"))),
                OPEN,
                "Air selokan masuk rumah setiap hujan deras",
                "Kampung Tulung, RT 05 RW 08",
                "Setiap hujan lebih dari setengah jam air dari selokan naik ke jalan lalu masuk rumah. Tadi sore lagi, kira-kira"
                        + " sepuluh rumah kena, paling parah setinggi lutut. Selokannya penuh lumpur dan ada yang ditutup cor"
                        + " oleh ruko baru.",
                Scene.FLOOD);
        desk.minutesAgo(88)
                .officer(COORDINATOR)
                .callOffEmergency(report, "Air sudah surut dan tidak ada yang terancam; ini banjir langganan.")
                .orElseThrow();
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
}

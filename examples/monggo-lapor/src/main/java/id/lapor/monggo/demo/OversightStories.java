package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.AUDIT_TEAM;
import static id.lapor.monggo.account.DemoAccount.INSPECTORATE;
import static id.lapor.monggo.account.DemoAccount.SARI;
import static id.lapor.reporter.Secrecy.OVERSIGHT_FLOOR;

import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Classification;

/** Complaints about officials: only the inspectorate sees them. */
final class OversightStories implements DemoStories {

    private final PastDesk desk;

    OversightStories(PastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void tell() {
        illegalFee();
        newComplaint();
    }

    private void illegalFee() {
        desk.at(9, "17:17");
        TrackingNumber report = desk.submit(
                SARI,
                Classification.OVERSIGHT,
                "pelayanan",
                OVERSIGHT_FLOOR,
                "Pungutan di luar tarif saat mengurus surat",
                "Sebuah kantor kelurahan",
                "Waktu mengurus surat pengantar, petugas di loket meminta lima puluh ribu supaya cepat selesai, padahal di"
                        + " papan tertulis gratis. Tetangga saya mengalami hal yang sama. Tidak ada kuitansi.");
        desk.at(8, "08:10")
                .officer(INSPECTORATE)
                .delegate(report, DemoAgencies.INSPEKTORAT, "Klarifikasi tertutup. Jangan hubungi kelurahan dulu.")
                .orElseThrow();
        desk.at(6, "13:50")
                .officer(AUDIT_TEAM)
                .start(
                        report,
                        FollowUp.acknowledgement(
                                "Tim pemeriksa sudah dibentuk dan mengumpulkan keterangan dari warga lain yang mengurus surat"
                                        + " pada pekan yang sama.",
                                "Pemeriksaan petugas loket",
                                desk.ahead(5)))
                .orElseThrow();
    }

    private void newComplaint() {
        desk.at(1, "21:40");
        desk.submit(
                null,
                Classification.OVERSIGHT,
                "pelayanan",
                OVERSIGHT_FLOOR,
                "Mobil dinas dipakai jualan di akhir pekan",
                "Sekitar GOR Samapta",
                "Sudah beberapa Minggu ini mobil pelat merah dipakai mengangkut dagangan ke pasar pagi GOR. Nomornya saya"
                        + " catat, bisa saya kirim kalau ditanya.");
    }
}

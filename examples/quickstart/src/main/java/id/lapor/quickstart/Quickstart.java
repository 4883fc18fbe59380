package id.lapor.quickstart;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.desk.Receipt;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.report.ReportDraft;
import java.time.LocalDate;

/** The life of "Lubang di Jalan Cipto": plain Java, everything in memory. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        tell(new Storyteller(System.out));
    }

    static void tell(Storyteller story) {
        Agency pupr = Agency.of("dinas-pupr", "Dinas PUPR");
        Actor coordinator = Actor.coordinator("diskominsta-1");
        Actor liaison = Actor.liaison("pupr-1", pupr.id());

        try (Lapor lapor = Lapor.builder().agency(pupr).clock(story.clock()).build()) {
            Receipt receipt = lapor.citizen()
                    .submit(ReportDraft.complaint(
                            "Lubang di Jalan Cipto", "Lubang sedalam 20 cm di depan pasar.", "Jalan Cipto"))
                    .orElseThrow();
            story.receipt(receipt);
            var citizen = lapor.citizen().showing(receipt.accessCode());
            story.seen("Warga melapor", citizen, receipt);

            lapor.officer(coordinator)
                    .delegate(receipt.tracking(), pupr.id(), "Mohon diperiksa")
                    .orElseThrow();
            story.seen("Koordinator meneruskan ke " + pupr.name(), citizen, receipt);

            var formula = FollowUp.explained("Terima kasih atas laporannya, akan kami tindaklanjuti.", Cause.OTHER);
            story.refused(
                    "Dinas menjawab dengan basa-basi", lapor.officer(liaison).answer(receipt.tracking(), formula));

            LocalDate survey = story.tomorrow();
            var started =
                    FollowUp.acknowledgement("Tim survei sudah mengukur lubangnya.", "Menambal dengan aspal", survey);
            lapor.officer(liaison).start(receipt.tracking(), started).orElseThrow();
            story.seen("Dinas mulai bekerja", citizen, receipt);

            story.daysPass(2);
            var fixed = FollowUp.fixed("Lubang sudah ditambal aspal sepanjang empat meter.", Cause.WEAR);
            lapor.officer(liaison)
                    .answer(receipt.tracking(), fixed, Storyteller.photoOfTheWork())
                    .orElseThrow();
            story.seen("Dinas menunjukkan hasilnya", citizen, receipt);

            citizen.reply(receipt.tracking(), "Sudah berlubang lagi setelah hujan.")
                    .orElseThrow();
            story.seen("Warga belum puas", citizen, receipt);

            story.daysPass(3);
            lapor.officer(liaison)
                    .answer(receipt.tracking(), fixed, Storyteller.photoOfTheWork())
                    .orElseThrow();
            citizen.close(receipt.tracking(), 5).orElseThrow();
            story.seen("Warga menutup dengan 5 bintang", citizen, receipt);
        }
    }
}

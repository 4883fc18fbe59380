package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where replies say something, and where they do not. */
class ConcretenessTest {

    private static final String COMPLAINT = "Jalan berlubang di Jl. Cipto depan SDN 2, sudah tiga anak jatuh";

    private final PlainSubstance policy = new PlainSubstance(new IndonesianText());

    @Test
    void whatWasDoneFoundOrRefusedIsSaid() {
        assertThat(kinds("Lubang sudah ditambal aspal Senin malam.")).contains(Sign.Kind.ACT);
        assertThat(kinds("Ternyata pipa di bawahnya bocor.")).contains(Sign.Kind.FINDING);
        assertThat(kinds("Belum dapat kami aspal karena anggarannya habis."))
                .contains(Sign.Kind.REFUSAL, Sign.Kind.CAUSE);
        assertThat(kinds("Penambalan 14 titik mulai Kamis.")).contains(Sign.Kind.AMOUNT, Sign.Kind.TIME);
        assertThat(kinds("udah dibenerin kemaren pak")).contains(Sign.Kind.ACT);
        assertThat(kinds("Lantai bangunan di atas selokan dibongkar."))
                .as("above something is nobody's superior")
                .contains(Sign.Kind.ACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laporan mengenai jalan berlubang di Jl. Cipto depan SDN 2 akan segera kami tindaklanjuti.",
                "Sudah diteruskan ke bidang terkait pada Senin, 9 Desember.",
                "Setiap orang wajib menjaga kebersihan sesuai Perda Nomor 5 Tahun 2018.",
                "Kami senantiasa berkomitmen memberikan pelayanan prima kepada masyarakat.",
                "",
                "🙏🙏🙏",
                "SIAP PAK"
            })
    void handingOnPromisingPraisingAndRepeatingSayNothing(String reply) {
        assertThat(policy.signsOf(reply, COMPLAINT)).isEmpty();
    }

    @Test
    void aFirstStepSaysLessThanAnActUnlessItHasADay() {
        assertThat(kinds("Sudah dilakukan survei.")).containsExactly(Sign.Kind.STEP);
        assertThat(kinds("Lokasi sudah ditinjau Selasa.")).containsExactly(Sign.Kind.STEP, Sign.Kind.TIME);
        assertThat(Sign.Kind.STEP.weight()).isLessThan(Sign.Kind.ACT.weight());
    }

    @Test
    void aWishOrAnAppealSaysNothingToTheEndOfItsSentence() {
        assertThat(kinds("Semoga lekas sembuh, diberi kekuatan, dan lubangnya cepat ditutup."))
                .isEmpty();
        assertThat(kinds("Warga diimbau tidak keluar malam, mengaktifkan siskamling."))
                .isEmpty();
        assertThat(kinds("Lubang sudah ditambal, mari jaga bersama.")).containsExactly(Sign.Kind.ACT);
    }

    @Test
    void whoeverIsNamedIsSomebodyButAnOfficeIsNot() {
        assertThat(kinds("Kuncinya di Bu Wulan.")).containsExactly(Sign.Kind.PERSON);
        assertThat(kinds("Kami haturkan kepada Pak Bupati.")).isEmpty();
        assertThat(policy.signsOf("Kuncinya di Bu Wulan.", COMPLAINT).get(0).sentence(Locale.forLanguageTag("id")))
                .isEqualTo("menyebut orang: bu wulan");
    }

    @Test
    void aSecondTimeOrADoneByItselfSaysNoMore() {
        double once = Concreteness.weight(policy.signsOf("Buka Senin.", COMPLAINT));
        double twice = Concreteness.weight(policy.signsOf("Buka Senin; Selasa; Rabu.", COMPLAINT));
        assertThat(twice).isEqualTo(once);
        assertThat(kinds("Selesai.")).isEmpty();
        assertThat(kinds("Penambalan selesai.")).contains(Sign.Kind.ACT);
    }

    @Test
    void aYesOrNoAnswersAQuestionOnly() {
        assertThat(policy.signsOf("Bisa, kak.", "Bisa bayar PBB lewat kantor pos?"))
                .extracting(Sign::kind)
                .containsExactly(Sign.Kind.YES_OR_NO);
        assertThat(kinds("Bisa, kak.")).isEmpty();
    }

    @Test
    void anOfficerIsToldWhichWordsSaidSomething() {
        Sign sign = policy.signsOf("Terima kasih. Lubang sudah ditambal.", COMPLAINT)
                .get(0);
        assertThat(sign.sentence(Locale.forLanguageTag("id"))).isEqualTo("menyebut tindakan: lubang sudah ditambal");
        assertThat(sign.sentence(Locale.ENGLISH)).startsWith("names an act: ");
    }

    /** Another sentence says more or as much; what else is said takes nothing away. */
    @Property
    void aSentenceMoreNeverMakesAReplyAFormula(@ForAll int which, @ForAll int other) {
        List<String> sentences = List.of(
                "Lubang sudah ditambal.",
                "Terima kasih.",
                "Akan kami tindaklanjuti.",
                "Karena hujan, aspalnya lepas.",
                "Mohon bersabar.",
                "Petugas datang Senin.");
        String one = sentences.get(Math.floorMod(which, sentences.size()));
        String both = one + " " + sentences.get(Math.floorMod(other, sentences.size()));
        assertThat(Concreteness.weight(policy.signsOf(both, COMPLAINT)))
                .isGreaterThanOrEqualTo(Concreteness.weight(policy.signsOf(one, COMPLAINT)));
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll String reply, @ForAll String complaint) {
        assertThat(policy.signsOf(reply, complaint)).isNotNull();
    }

    private List<Sign.Kind> kinds(String reply) {
        return policy.signsOf(reply, COMPLAINT).stream().map(Sign::kind).toList();
    }
}

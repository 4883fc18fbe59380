package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSubstanceTest {

    private final SubstancePolicy policy = new PlainSubstance(new IndonesianText());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terima kasih atas pengaduan bapak/ibu akan kami tindaklanjuti",
                "Terima kasih. Laporan Anda sudah kami terima dan akan segera kami tindak lanjuti.",
                "Selamat pagi, mohon ditunggu. Hormat kami",
                "OK",
                "!!!",
            })
    void aPoliteFormulaIsNoAnswer(String text) {
        assertThat(shortfallOf(FollowUp.explained(text, Cause.OTHER), 0)).contains(Shortfall.FORMULA);
        assertThat(shortfallOf(FollowUp.acknowledgement(text, "Survei", LocalDate.MAX), 0))
                .contains(Shortfall.FORMULA);
    }

    @Test
    void whatIsToldToEveryoneIsToldToNobodyUnlessSomethingIsToBeSeen() {
        String text = "Lampu mati karena kabel dicuri, penggantian menunggu pengadaan bulan depan.";
        String other = "Lampu mati karena kabel dicuri; penggantian menunggu pengadaan, bulan depan!";
        FollowUp reply = FollowUp.explained(text, Cause.THIRD_PARTY);
        assertThat(copied(reply, 0, List.of(text))).isEmpty();
        assertThat(copied(reply, 0, List.of(text, "Pohon sudah dipangkas.", other)))
                .contains(Shortfall.COPIED);
        assertThat(copied(reply, 1, List.of(text, other))).isEmpty();
        FollowUp ofItsOwn =
                FollowUp.explained(text + " Untuk Gang Kenari 4 kami pinjamkan lampu sorot Jumat.", Cause.THIRD_PARTY);
        assertThat(copied(ofItsOwn, 0, List.of(text, other))).isEmpty();
    }

    private Optional<Shortfall> copied(FollowUp reply, int evidence, List<String> earlier) {
        return policy.shortfallOf(new Response(reply, evidence, () -> "Gelap di jalan kami", earlier));
    }

    @Test
    void politenessAroundContentDoesNotHurt() {
        String text = "Terima kasih atas laporan Anda. Lampu di Jalan Pahlawan sudah kami ganti tadi malam.";
        assertThat(shortfallOf(FollowUp.fixed(text, Cause.WEAR), 1)).isEmpty();
    }

    @Test
    void eachOutcomeNeedsItsProof() {
        String text = "Lubang sudah ditambal aspal sepanjang empat meter.";
        assertThat(shortfallOf(FollowUp.fixed(text, Cause.WEAR), 0)).contains(Shortfall.EVIDENCE_MISSING);
        assertThat(shortfallOf(FollowUp.refused(text, " ", Cause.OTHER), 0)).contains(Shortfall.GROUND_MISSING);
        assertThat(shortfallOf(new FollowUp(FollowUpKind.ANSWER, text, Outcome.EXPLAINED, null, null, null, null), 0))
                .contains(Shortfall.CAUSE_MISSING);
        assertThat(shortfallOf(new FollowUp(FollowUpKind.ANSWER, text, null, Cause.WEAR, null, null, null), 0))
                .contains(Shortfall.OUTCOME_MISSING);
    }

    @Test
    void anAcknowledgementSaysWhatComesNextAndWhen() {
        String text = "Tim survei sudah melihat lubang itu dan mengukur luasnya.";
        assertThat(shortfallOf(FollowUp.acknowledgement(text, "", LocalDate.MAX), 0))
                .contains(Shortfall.NEXT_STEP_MISSING);
        assertThat(shortfallOf(FollowUp.acknowledgement(text, "akan kami tindaklanjuti", LocalDate.MAX), 0))
                .contains(Shortfall.NEXT_STEP_MISSING);
        assertThat(shortfallOf(FollowUp.acknowledgement(text, "Menambal", LocalDate.MAX), 0))
                .isEmpty();
    }

    private Optional<Shortfall> shortfallOf(FollowUp followUp, int evidence) {
        return policy.shortfallOf(new Response(followUp, evidence, () -> "Lampu mati di Jalan Pahlawan", List.of()));
    }
}

package id.lapor.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void theStoryGoesFromRedOverYellowToGreen() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.tell(new Storyteller(new PrintStream(printed, true, StandardCharsets.UTF_8)));
        String story = printed.toString(StandardCharsets.UTF_8);

        assertThat(Pattern.compile("MERAH|KUNING|HIJAU")
                        .matcher(story)
                        .results()
                        .map(match -> match.group()))
                .containsExactly("MERAH", "MERAH", "KUNING", "HIJAU", "KUNING", "HIJAU");
        assertThat(story)
                .contains("ditolak   Jawaban ini baru berupa ucapan tanpa isi")
                .contains("verifikasi paling lambat Kamis, 5 Maret 2026")
                .endsWith("Selesai" + System.lineSeparator());
    }
}

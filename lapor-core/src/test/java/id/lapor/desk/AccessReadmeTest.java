package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what stands in the README as the code has it. With -Dreadme.write=true it is written anew. */
class AccessReadmeTest {

    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @ValueSource(strings = {"access", "readings", "identity"})
    void theTableInTheReadmeIsTheOneInTheCode(String part) throws IOException {
        String begin = "<!-- " + part + ": written from the code -->\n";
        String end = "<!-- end of " + part + " -->";
        String page = Files.readString(README);
        assertThat(page).contains(begin, end);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        String wanted = switch (part) {
            case "access" -> AccessPages.acts();
            case "readings" -> AccessPages.readings();
            default -> AccessPages.identity();
        };
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, page.substring(0, from) + wanted + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(wanted);
    }
}

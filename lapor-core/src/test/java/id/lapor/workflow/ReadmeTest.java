package id.lapor.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows of the workflow is written by the code. With -Dreadme.write=true it is written anew. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @ParameterizedTest
    @ValueSource(strings = {"diagram", "moves", "entries"})
    void theWorkflowInTheReadmeIsTheOneInTheCode(String part) throws IOException {
        String begin = "<!-- " + part + ": written from the code -->\n";
        String end = "<!-- end of " + part + " -->";
        String page = Files.readString(README);
        assertThat(page).contains(begin, end);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        String wanted = switch (part) {
            case "diagram" -> WorkflowPages.diagram();
            case "moves" -> WorkflowPages.table();
            default -> WorkflowPages.entries();
        };
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, page.substring(0, from) + wanted + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(wanted);
    }
}

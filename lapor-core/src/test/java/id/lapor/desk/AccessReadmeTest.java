package id.lapor.desk;

import id.lapor.testkit.WrittenPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who may do what stands in the README as the code has it. */
class AccessReadmeTest {

    private static final WrittenPage README = new WrittenPage(Path.of("README.md"));

    @Test
    void whoMayDoWhatIsWrittenThere() throws IOException {
        README.shows("access", AccessPages.acts());
    }

    @Test
    void whoMayReadWhatIsWrittenThere() throws IOException {
        README.shows("readings", AccessPages.readings());
    }

    @Test
    void whoMayReadAnIdentityIsWrittenThere() throws IOException {
        README.shows("identity", AccessPages.identity());
    }
}

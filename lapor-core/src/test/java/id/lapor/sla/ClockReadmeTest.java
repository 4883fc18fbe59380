package id.lapor.sla;

import id.lapor.testkit.WrittenPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is timed, and for how long, stands in the README as the code has it. */
class ClockReadmeTest {

    private static final WrittenPage README = new WrittenPage(Path.of("README.md"));

    @Test
    void everyClockIsWrittenThere() throws IOException {
        README.shows("clocks", ClockPages.clocks());
    }

    @Test
    void everyLimitIsWrittenThereWithItsSource() throws IOException {
        README.shows("limits", ClockPages.limits());
    }
}

package id.lapor.workflow;

import id.lapor.testkit.WrittenPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows of the workflow is the workflow. */
class ReadmeTest {

    private static final WrittenPage README = new WrittenPage(Path.of("..", "README.md"));

    @Test
    void theDiagramIsDrawnFromTheMoves() throws IOException {
        README.shows("diagram", WorkflowPages.diagram());
    }

    @Test
    void everyMoveIsWrittenThere() throws IOException {
        README.shows("moves", WorkflowPages.table());
    }

    @Test
    void everyEntryIsWrittenThere() throws IOException {
        README.shows("entries", WorkflowPages.entries());
    }
}

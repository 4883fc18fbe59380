package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the README compile as they stand, and the plain one runs. */
class ReadmeTest {

    private static final String IMPORTS = """
            import id.lapor.Lapor;
            import id.lapor.agency.Agency;
            import id.lapor.desk.*;
            import id.lapor.disclosure.OfficerView;
            import id.lapor.kernel.Actor;
            import id.lapor.report.ReportDraft;
            import org.springframework.stereotype.Service;
            """;

    @TempDir
    Path directory;

    @Test
    void theSpringSnippetCompiles() throws Exception {
        compile("Complaints", IMPORTS + snippet("spring"));
    }

    @Test
    void thePlainSnippetCompilesAndPrintsTheColour() throws Exception {
        compile(
                "Plain",
                IMPORTS + "public class Plain { public static void main(String[] args) {" + snippet("plain") + "}}");

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            classes.loadClass("Plain").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Lubang di Jalan Cipto: RED, due 20");
    }

    private static String snippet(String name) throws IOException {
        String page = Files.readString(Path.of("..", "README.md"));
        Matcher block = Pattern.compile(
                        "<!-- compiled by ReadmeTest: " + name + " -->\\s+```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".java"), source);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", System.getProperty("java.class.path"), "-proc:none", file.toString());
        assertThat(result).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }
}

package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with sections that the code writes. With -Dreadme.write=true they are written anew instead of compared. */
public record WrittenPage(Path file) {

    /** Compares the section of that name, or writes it. */
    public void shows(String section, String wanted) throws IOException {
        String begin = "<!-- " + section + ": written from the code -->\n";
        String end = "<!-- end of " + section + " -->";
        String page = Files.readString(file);
        assertThat(page).contains(begin, end);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(file, page.substring(0, from) + wanted + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(wanted);
    }
}

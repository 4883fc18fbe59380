package id.lapor.jpa;

import com.google.common.base.Joiner;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts that make the tables, in the order of their versions. */
final class Scripts {

    private static final List<String> NAMES = List.of("V1__reports.sql", "V2__search.sql", "V3__categories.sql");

    private Scripts() {}

    static String folder(String vendor) {
        return "db/lapor/" + vendor;
    }

    /** The names of those after a version, the newest last. */
    static List<String> after(int version) {
        return NAMES.stream().skip(version).toList();
    }

    /** What a database administrator runs, each script under its name. */
    static String text(String vendor, int after) {
        return Joiner.on('\n')
                .join(after(after).stream()
                        .map(name -> "-- " + folder(vendor) + "/" + name + "\n\n" + read(vendor, name))
                        .toList());
    }

    private static String read(String vendor, String name) {
        try {
            return Resources.toString(
                    Resources.getResource(Scripts.class, "/" + folder(vendor) + "/" + name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.http.model.NewReport;
import id.lapor.http.model.ReportPlace;
import id.lapor.http.model.ReporterDetails;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a reporter's identity where it must not be. */
final class CanarySearch {

    /** Parts of the identity, each unique wherever it turns up. */
    static final List<String> CANARIES = List.of(
            "Sariwangi",
            "Canaryningsih",
            "3456-7891",
            "34567891",
            "canary.sari",
            "Kenari Rahasia",
            "7.5813",
            "110.3319");

    private CanarySearch() {}

    static NewReport report(String anonymity, boolean confidential) {
        ReporterDetails sari = new ReporterDetails(
                City.SARI_IDENTITY.name(),
                City.SARI_IDENTITY.phone(),
                City.SARI_IDENTITY.email(),
                City.SARI_IDENTITY.address());
        return new NewReport(
                "COMPLAINT",
                "jalan",
                "Lubang di Jalan Cipto",
                "Lubang sedalam 20 cm di depan pasar.",
                ReportPlace.of("Jalan Cipto"),
                null,
                anonymity,
                confidential,
                sari,
                "INTEGRATED_APP",
                List.of());
    }

    /** The same, with the identity in what its category asks. */
    static NewReport telling(String anonymity, boolean confidential) {
        return report(anonymity, confidential)
                .withDetails(Map.of(
                        "patokan", List.of("Rumah " + City.SARI_IDENTITY.name()),
                        "nomor", List.of(City.SARI_IDENTITY.phone().replace("-", ""))));
    }

    /** As a phone sends it: with the place where it was taken, whoever took it. */
    static byte[] photo() {
        return Photos.scene(77, CameraNotes.of(6, "Kamera Sariwangi").at(-7.581357, 110.331975))
                .bytes();
    }

    static void assertClean(String where, String text) {
        for (String canary : CANARIES) {
            assertThat(holds(text, canary)).as("%s holds '%s'", where, canary).isFalse();
        }
    }

    private static boolean holds(String text, String canary) {
        String quoted = Pattern.quote(canary.toLowerCase(Locale.ROOT));
        // Degrees are no canary within a longer number, as the seconds of a time.
        String apart = canary.matches("\\d+\\.\\d+") ? "(?<!\\d)" + quoted : quoted;
        return Pattern.compile(apart).matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Every row of every table, bytes read as text; the vault's own bytes are sealed, so it is searched as well. */
    static List<String> dump(JdbcTemplate database) {
        List<String> rows = new ArrayList<>();
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'", String.class);
        for (String table : tables) {
            for (Map<String, Object> row : database.queryForList("select * from \"" + table + "\"")) {
                row.forEach((column, value) -> rows.add(table + "." + column + "=" + text(value)));
            }
        }
        return rows;
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (value instanceof java.sql.Blob blob) {
            try {
                return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.ISO_8859_1);
            } catch (java.sql.SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return String.valueOf(value);
    }
}

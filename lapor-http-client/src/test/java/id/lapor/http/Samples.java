package id.lapor.http;

import id.lapor.http.model.NewReport;
import id.lapor.http.model.ReportPlace;
import id.lapor.http.model.ReporterDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies whose every citizen's value can be recognised. */
final class Samples {

    static final String TRACKING = "482915037261";
    static final String ACCESS_CODE = "7QK2-M9XD-4TRB-0WHE";

    /** What must never be seen in a log, a message or a print. */
    static final List<String> SECRETS = List.of(
            TRACKING,
            ACCESS_CODE,
            "Judul-Rahasia",
            "Isi-Rahasia",
            "Jalan-Rahasia",
            "33.71.01.1001",
            "7.4797",
            "110.2177",
            "Nama-Rahasia",
            "0812-3456-7890",
            "warga-rahasia@",
            "Rumah-Rahasia",
            "Sandi-Rahasia",
            "Foto-Rahasia");

    private Samples() {}

    static ReportPlace place() {
        return new ReportPlace("Jalan-Rahasia", "33.71.01.1001", -7.4797, 110.2177);
    }

    static ReporterDetails reporter() {
        return new ReporterDetails("Nama-Rahasia", "0812-3456-7890", "warga-rahasia@example.org", "Rumah-Rahasia");
    }

    static NewReport report() {
        return new NewReport(
                        "COMPLAINT",
                        "perhubungan",
                        "Judul-Rahasia",
                        "Isi-Rahasia",
                        place(),
                        LocalDate.of(2026, 3, 16),
                        "OPEN",
                        false,
                        reporter(),
                        "INTEGRATED_APP",
                        List.of("Foto-Rahasia"))
                .withDetails(Map.of("nomor-tiang", List.of("Isi-Rahasia")));
    }

    /** An example of the contract as JSON. */
    static String json(String example) {
        return JsonMapper.builder().build().writeValueAsString(Gateway.example(example));
    }
}

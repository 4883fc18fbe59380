package id.lapor.http;

/** In which form a problem tree comes as a file. */
public enum PlanningFormat {
    /** For spreadsheets. */
    CSV("csv"),
    MARKDOWN("md"),
    /** A fragment without a head. */
    HTML("html");

    private final String extension;

    PlanningFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}

package id.lapor.subject;

/** The kinds of report of the public form of SP4N-LAPOR!; complaints split by whether they report a person. */
public enum Classification {
    /** Pengaduan tidak berkadar pengawasan. */
    COMPLAINT,
    /** Pengaduan berkadar pengawasan: abuse of office, corruption, discipline. Always anonim and rahasia. */
    OVERSIGHT,
    /** Aspirasi. */
    ASPIRATION,
    /** Permintaan informasi. */
    INFORMATION_REQUEST,
    /** Not sorted yet: reports from SMS, mentions or 112 get their classification with verification. */
    UNCLASSIFIED;

    public boolean isOversight() {
        return this == OVERSIGHT;
    }
}

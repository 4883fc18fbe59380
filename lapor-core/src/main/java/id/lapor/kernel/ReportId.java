package id.lapor.kernel;

/**
 * The database's number of a report. It reveals volume and order, so it never leaves the library: outside, a report
 * is known by its tracking number (to its reporter and to officers) or by its public handle.
 *
 * @param value positive
 */
public record ReportId(long value) {

    public ReportId {
        if (value <= 0) {
            throw new IllegalArgumentException("A report id is positive, but was: " + value);
        }
    }
}

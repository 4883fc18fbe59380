package id.lapor.report;

/**
 * The last link of a report's history, kept beside it.
 *
 * @param version sequence of the last entry
 * @param seal its seal
 */
public record HistoryHead(long version, String seal) {}

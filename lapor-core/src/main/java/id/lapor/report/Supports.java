package id.lapor.report;

import id.lapor.kernel.ReportId;

/**
 * Citizens who support somebody else's report. They are counted, and neither named nor written into the history: a
 * report that a whole district supports must not change its version under the officer's hands.
 */
public interface Supports {

    /**
     * Counts a supporter once.
     *
     * @param supporter keyed hash of account and report, so that supports of different reports cannot be joined
     * @return false when this supporter was counted before
     */
    boolean add(ReportId report, String supporter);

    long count(ReportId report);

    /** Forgets every supporter of a report. */
    void erase(ReportId report);
}

package id.lapor.http.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures that a region publishes. Every share is of all reports received, archived and withdrawn included.
 *
 * @param received all reports
 * @param responded reports with a first reply of substance
 * @param answered reports with a substantive answer that stands
 * @param responseRate {@code responded} of {@code received}, 0 to 1
 * @param followUpRate {@code answered} of {@code received}, 0 to 1
 * @param byColor reports by colour, e.g. {@code RED}
 */
@Wire
public record ReportFigures(
        long received,
        long responded,
        long answered,
        double responseRate,
        double followUpRate,
        Map<String, Long> byColor) {

    public ReportFigures {
        byColor = Collections.unmodifiableMap(new LinkedHashMap<>(byColor));
    }
}

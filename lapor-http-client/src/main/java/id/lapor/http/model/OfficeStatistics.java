package id.lapor.http.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an office learns from its reports of a period. Every percentage has its denominator.
 *
 * @param period when the reports came in
 * @param received all reports, archived and withdrawn included
 * @param responded reports with a first reply of substance
 * @param answered reports with a substantive answer that stands
 * @param promisesKept of the days that agencies named and that have come
 * @param toFirstReply from the submission, nights and days off included
 * @param toResolution from the submission to the answer that stands
 * @param compliance runs that were met, of those decided, by clock
 * @param satisfaction stars
 * @param counts how many, by what
 * @param deskOverdue reports with which whoever governs them is late now
 * @param daysRed for how long reports were red, together, in whole days
 * @param years years side by side, the first first
 * @param ranking agencies, the best first
 */
@Wire
public record OfficeStatistics(
        DayRange period,
        long received,
        ShareFigure responded,
        ShareFigure answered,
        ShareFigure promisesKept,
        TimingFigure toFirstReply,
        TimingFigure toResolution,
        Map<String, ShareFigure> compliance,
        SatisfactionFigure satisfaction,
        OfficeCounts counts,
        long deskOverdue,
        long daysRed,
        List<YearFigures> years,
        List<RankedAgency> ranking) {
    public OfficeStatistics {
        years = List.copyOf(years);
        ranking = List.copyOf(ranking);
        compliance = Collections.unmodifiableMap(new LinkedHashMap<>(compliance));
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What an office learns from its reports of a period. It is made for offices: small numbers are in it. What the public
 * reads is {@link PublishedFigures}.
 *
 * @param period the days on which the reports came in
 * @param figures of these reports, as they stand now
 * @param years the calendar year in which the period ends and the one before, the first year first, each beside the year
 *     before it; all of them up to the same day, so that a year that is not over is compared with as much of the others
 * @param ranking of agencies, by the reports of the period
 * @param problems the problem tree of the period
 */
public record Survey(
        Period period,
        Kpi figures,
        List<YearlySummaries.Comparison> years,
        AgencyRanking ranking,
        ProblemTree problems) {

    private static final int YEARS_BACK = 2;

    public Survey {
        years = ImmutableList.copyOf(years);
    }

    /** One pass over the facts of reports from {@link #firstDay} on; others are passed over. */
    public static Collector<ReportFacts, ?, Survey> collector(Period period) {
        int year = period.to().getYear();
        return Collectors.teeing(
                Collectors.filtering((ReportFacts facts) -> period.contains(facts.submittedOn()), Summary.collector()),
                Collectors.teeing(
                        Collectors.filtering(
                                (ReportFacts facts) -> isCompared(facts.submittedOn(), period),
                                YearlySummaries.collector()),
                        ProblemTree.collector(period),
                        Around::new),
                (summary, around) -> new Survey(
                        period,
                        Kpi.of(summary),
                        around.years().compared(year - YEARS_BACK + 1, year),
                        AgencyRanking.of(summary),
                        around.problems()));
    }

    /** The first day of which reports are needed to tell about a period. */
    public static LocalDate firstDay(Period period) {
        LocalDate compared = LocalDate.of(period.to().getYear() - YEARS_BACK, 1, 1);
        LocalDate before = period.before().from();
        return compared.isBefore(before) ? compared : before;
    }

    private static boolean isCompared(LocalDate day, Period period) {
        int back = period.to().getYear() - day.getYear();
        return back >= 0 && back <= YEARS_BACK && !MonthDay.from(day).isAfter(MonthDay.from(period.to()));
    }

    /** What is told besides the figures of the period. */
    private record Around(YearlySummaries years, ProblemTree problems) {}
}

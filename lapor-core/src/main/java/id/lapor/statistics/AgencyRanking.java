package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.lapor.kernel.AgencyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Agencies, the most reliable first. An agency is judged by <em>every</em> report that it was ever asked to handle: what it
 * answered in time, with an answer that stands, of all that it had for as long as the matter may take.
 *
 * <ul>
 *   <li>What is archived, returned or postponed after it came to an agency stays in its denominator, and the agency's time
 *       goes on: no pause, no extension and no new round gives it more. So none of these ever helps.
 *   <li>A report given back in time is taken out only when somebody else is proven to be in charge: when another agency
 *       has answered it, or another government took it.
 *   <li>Who hands a part down or shares it still answers for all of it, and has one report, however many parts.
 *   <li>Duplicates that an agency has only together with their target do not count.
 *   <li>An agency with few reports is not ranked by luck: what counts is the lower end of Wilson's 95 % interval, so that
 *       2 of 2 come after 95 of 100.
 * </ul>
 *
 * @param ranked agencies that were judged by at least one report, the best first; equal ones in the order of their ids
 */
public record AgencyRanking(List<Ranked> ranked) {

    private static final double Z = 1.959964;

    /**
     * One agency.
     *
     * @param place 1 for the best; equal ones share a place
     * @param served answered in time, of all reports judged
     * @param reliability at least this share will be answered in time, with 97.5 % confidence; 0 to 1
     */
    public record Ranked(int place, AgencyId agency, Share served, double reliability) {}

    public AgencyRanking {
        ranked = ImmutableList.copyOf(ranked);
    }

    public static AgencyRanking of(Summary summary) {
        List<Ranked> judged = new ArrayList<>();
        Set<AgencyId> agencies = Sets.union(
                summary.counts(Dimension.SERVED).keySet(),
                summary.counts(Dimension.FAILED).keySet());
        for (AgencyId agency : agencies) {
            long served = summary.count(Dimension.SERVED, agency);
            long all = served + summary.count(Dimension.FAILED, agency);
            judged.add(
                    new Ranked(0, agency, new Share(served, all, Share.Base.REPORTS_JUDGED), reliability(served, all)));
        }
        judged.sort(Comparator.comparingDouble(Ranked::reliability)
                .reversed()
                .thenComparing(ranked -> ranked.agency().value()));
        return new AgencyRanking(placed(judged));
    }

    private static List<Ranked> placed(List<Ranked> sorted) {
        List<Ranked> placed = new ArrayList<>();
        for (Ranked next : sorted) {
            Ranked last = placed.isEmpty() ? null : placed.get(placed.size() - 1);
            boolean equal = last != null && last.reliability() == next.reliability();
            int place = last != null && equal ? last.place() : placed.size() + 1;
            placed.add(new Ranked(place, next.agency(), next.served(), next.reliability()));
        }
        return placed;
    }

    /** The lower end of Wilson's interval; a failure more never raises it, and neither does a report less served. */
    static double reliability(long served, long all) {
        if (served == 0) {
            return 0;
        }
        double n = all;
        double p = served / n;
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (p + Z * Z / (2 * n) - spread) / (1 + Z * Z / n);
    }
}

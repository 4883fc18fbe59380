package id.lapor.statistics;

import com.google.common.collect.Maps;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.FollowUpColor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that a region publishes. Every share is of <em>all</em> reports received, archived and withdrawn included.
 *
 * @param received all reports
 * @param responded reports with a first reply of substance
 * @param answered reports with a substantive answer that stands
 * @param byColor reports by colour; every colour is there
 */
public record Figures(long received, long responded, long answered, Map<FollowUpColor, Long> byColor) {

    public Figures {
        byColor = Maps.immutableEnumMap(byColor);
    }

    public static Figures of(List<Tally> tallies, ColorPolicy policy) {
        long received = 0;
        long responded = 0;
        long answered = 0;
        Map<FollowUpColor, Long> colors = new EnumMap<>(FollowUpColor.class);
        for (FollowUpColor color : FollowUpColor.values()) {
            colors.put(color, 0L);
        }
        for (Tally tally : tallies) {
            received += tally.count();
            responded += tally.responded() ? tally.count() : 0;
            answered += tally.shade().answered() ? tally.count() : 0;
            colors.merge(tally.shade().color(policy), tally.count(), Long::sum);
        }
        return new Figures(received, responded, answered, colors);
    }

    /** Share of all received that got a first reply of substance, 0 to 1; 0 when nothing was received. */
    public double responseRate() {
        return received == 0 ? 0 : (double) responded / received;
    }

    /** Share of all received that have a substantive answer, 0 to 1; 0 when nothing was received. */
    public double followUpRate() {
        return received == 0 ? 0 : (double) answered / received;
    }
}

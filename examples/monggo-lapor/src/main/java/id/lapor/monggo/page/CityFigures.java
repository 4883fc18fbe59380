package id.lapor.monggo.page;

import id.lapor.sla.FollowUpColor;
import id.lapor.statistics.Figures;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The city's figures, ready to be shown.
 *
 * @param received all reports
 * @param responded those with a first reply of substance
 * @param answered those with a substantive answer
 * @param responseRate the share of {@code received} that got a first reply, e.g. "89,9%"
 * @param shares how the reports divide into colours
 */
public record CityFigures(long received, long responded, long answered, String responseRate, List<Share> shares) {

    /**
     * One colour of all reports.
     *
     * @param color red, yellow, green or grey
     * @param label what it means; a message code
     * @param count how many
     * @param start how many stand left of it in the bar
     */
    public record Share(String color, String label, long count, long start) {}

    public static CityFigures of(Figures figures, Locale locale) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        return new CityFigures(
                figures.received(),
                figures.responded(),
                figures.answered(),
                percent.format(figures.responseRate()),
                shares(figures));
    }

    private static List<Share> shares(Figures figures) {
        List<Share> shares = new ArrayList<>();
        long start = 0;
        for (FollowUpColor color :
                List.of(FollowUpColor.GREEN, FollowUpColor.YELLOW, FollowUpColor.RED, FollowUpColor.GREY)) {
            long count = figures.byColor().getOrDefault(color, 0L);
            shares.add(new Share(color.name().toLowerCase(Locale.ROOT), "color." + color, count, start));
            start += count;
        }
        return shares;
    }
}

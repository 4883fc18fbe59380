package id.lapor.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When reports come in on a day: the daily swing, and bursts after rain. */
final class Days {

    private static final int SECONDS = 24 * 3600;

    /** Rain that people report falls between noon and nine. */
    private static final int FIRST_RAIN = 12 * 3600;

    private static final int LAST_RAIN = 21 * 3600;

    private final int reportsPerDay;
    private final Distributions distributions;
    private final Town town;
    private final int mostIncidents;
    private final int largestIncident;
    private final int longestIncident;

    Days(int reportsPerDay, Distributions distributions, Town town) {
        this.reportsPerDay = reportsPerDay;
        this.distributions = distributions;
        this.town = town;
        mostIncidents = distributions.file().number("rain incidents");
        largestIncident = distributions.file().number("rain incident percent");
        longestIncident = distributions.file().number("rain incident minutes") * 60;
    }

    /** All of one day, in order: the most that the generator ever holds. */
    List<Arrival> arrivals(LocalDate day, Dice dice) {
        List<Arrival> arrivals = new ArrayList<>();
        double swing = 0.85 + 0.3 * dice.share();
        int usual = dice.around(reportsPerDay * distributions.business(day) * swing);
        for (int i = 0; i < usual; i++) {
            arrivals.add(new Arrival(distributions.secondOfDay(dice), null));
        }
        if (distributions.rains(day, dice)) {
            addBursts(day, arrivals, dice);
        }
        arrivals.sort(Comparator.comparingInt(Arrival::second));
        return arrivals;
    }

    private void addBursts(LocalDate day, List<Arrival> arrivals, Dice dice) {
        int rain = dice.between(FIRST_RAIN, LAST_RAIN);
        int incidents = dice.between(1, mostIncidents);
        for (int number = 1; number <= incidents; number++) {
            Incident incident = new Incident(
                    day + "#" + number, distributions.rainTopic(dice), town.anySpot(dice), rain + dice.below(3600));
            int witnesses = dice.around(reportsPerDay * dice.between(1, largestIncident) / 100.0);
            for (int i = 0; i < witnesses; i++) {
                arrivals.add(new Arrival(witnessed(incident, dice), incident));
            }
        }
    }

    /** Most write at once, a few hours later, nobody after midnight. */
    private int witnessed(Incident incident, Dice dice) {
        int longest = Math.min(longestIncident, SECONDS - incident.second());
        double patience = dice.share();
        return incident.second() + (int) (longest * patience * patience * patience);
    }
}

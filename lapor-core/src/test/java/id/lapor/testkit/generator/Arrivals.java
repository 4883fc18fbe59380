package id.lapor.testkit.generator;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** The endless row of reports, day after day; of the days before and after nothing is held. */
final class Arrivals implements Iterator<GeneratedReport> {

    private final long seed;
    private final GeneratorSettings settings;
    private final Days days;
    private final Writer writer;
    private LocalDate tomorrow;
    private List<Arrival> today = List.of();
    private int next;
    private Dice dice;

    Arrivals(long seed, GeneratorSettings settings) {
        this.seed = seed;
        this.settings = settings;
        Distributions distributions = new Distributions();
        Town town = Town.read();
        days = new Days(settings.reportsPerDay(), distributions, town);
        writer = new Writer(seed, distributions, town);
        tomorrow = settings.firstDay();
        dice = diceOf(tomorrow);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public GeneratedReport next() {
        while (next == today.size()) {
            dice = diceOf(tomorrow);
            today = days.arrivals(tomorrow, dice);
            next = 0;
            tomorrow = tomorrow.plusDays(1);
        }
        Arrival arrival = today.get(next++);
        return writer.write(
                tomorrow.minusDays(1).atStartOfDay(settings.zone()).plusSeconds(arrival.second()),
                arrival.incident(),
                dice);
    }

    private Dice diceOf(LocalDate day) {
        return Dice.of(seed, "day", day.toEpochDay());
    }
}

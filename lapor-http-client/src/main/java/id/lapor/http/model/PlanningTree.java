package id.lapor.http.model;

import java.util.List;

/**
 * Pohon masalah: what citizens complained about, why it arose as far as agencies said so, and where.
 *
 * @param period the days it is about
 * @param before the days it is compared with
 * @param problems by topic, the most frequent first
 * @param hotSpots squares of the map from which five reports or more on one topic came
 */
@Wire
public record PlanningTree(
        DayRange period, DayRange before, List<PlanningTopic> problems, List<PlanningPlace> hotSpots) {
    public PlanningTree {
        problems = List.copyOf(problems);
        hotSpots = List.copyOf(hotSpots);
    }
}

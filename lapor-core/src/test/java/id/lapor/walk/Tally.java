package id.lapor.walk;

import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each act was accepted and refused, and why. */
final class Tally {

    private final Map<Act, Integer> accepted = new HashMap<>();
    private final Map<Act, Map<Refusal.Code, Integer>> refused = new HashMap<>();
    private final Map<Refusal.Code, Integer> codes = new EnumMap<>(Refusal.Code.class);

    void accepted(Act act) {
        accepted.merge(act, 1, Integer::sum);
    }

    int timesAccepted(Act act) {
        return accepted.getOrDefault(act, 0);
    }

    void refused(Act act, Refusal.Code code) {
        refused.computeIfAbsent(act, first -> new EnumMap<>(Refusal.Code.class)).merge(code, 1, Integer::sum);
        codes.merge(code, 1, Integer::sum);
    }

    Set<Refusal.Code> codes() {
        return codes.keySet();
    }

    /** One line for each act. */
    String page() {
        StringBuilder page = new StringBuilder();
        accepted.keySet().stream()
                .sorted(Comparator.comparing(Act::code))
                .forEach(act -> page.append(String.format(
                        "%-18s accepted %6d, refused %s%n",
                        act.code(), timesAccepted(act), refused.getOrDefault(act, Map.of()))));
        return page.toString();
    }
}

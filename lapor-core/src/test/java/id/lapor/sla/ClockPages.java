package id.lapor.sla;

import id.lapor.kernel.Wording;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The clocks as tables for people. */
final class ClockPages {

    private ClockPages() {}

    /** What is timed: started, stopped and held by what. */
    static String clocks() {
        StringBuilder page =
                new StringBuilder("| Clock | Label | Whose | Starts | Stops | Held by |\n|---|---|---|---|---|---|\n");
        for (SlaClock clock : SlaClock.values()) {
            page.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            name(clock),
                            Wording.label(clock, Wording.INDONESIAN),
                            clock.whose().name().toLowerCase(Locale.ROOT),
                            codes(clock.starts()),
                            codes(clock.stops()),
                            codes(clock.holds())));
        }
        return page.toString();
    }

    /** How long each may run by default, and by what authority. */
    static String limits() {
        SlaPolicy policy = SlaPolicy.standard();
        StringBuilder page = new StringBuilder("| Clock | Limit | Source | Confidence |\n|---|---|---|---|\n");
        for (SlaClock clock : SlaClock.values()) {
            ClockLimit limit = policy.limit(clock);
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            name(clock),
                            words(limit),
                            limit.source(),
                            limit.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return page.toString();
    }

    private static String words(ClockLimit limit) {
        List<String> words = new ArrayList<>(List.of(limit.usual().toString()));
        for (Classification kind : Classification.values()) {
            if (limit.ofKind().containsKey(kind)) {
                words.add(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + limit.ofKind().get(kind));
            }
        }
        if (limit.unidentified() != null) {
            words.add("without identity " + limit.unidentified());
        }
        return String.join("; ", words);
    }

    private static String name(SlaClock clock) {
        return clock.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String codes(Collection<Act> acts) {
        return acts.stream().map(Act::code).collect(Collectors.joining(", "));
    }
}

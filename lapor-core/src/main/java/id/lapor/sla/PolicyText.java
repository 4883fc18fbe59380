package id.lapor.sla;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import id.lapor.sla.ClockLimit.Confidence;
import id.lapor.subject.Classification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An SLA policy as a store keeps it, a line for each clock:
 *
 * <pre>{@code
 * RESOLUTION | 14 working days, INFORMATION_REQUEST 5 working days | PRACTICE | published practice of agencies
 * }</pre>
 */
public final class PolicyText {

    private static final String BETWEEN = " | ";
    private static final String UNIDENTIFIED = "UNIDENTIFIED";
    private static final int LONGEST_SOURCE = 500;

    private PolicyText() {}

    /** At most 10,000 characters; a source is kept up to its 500th. */
    public static String of(SlaPolicy policy) {
        return Arrays.stream(SlaClock.values())
                .map(clock -> line(clock, policy.limit(clock)))
                .collect(Collectors.joining("\n"));
    }

    /**
     * @param text what {@link #of} wrote, by this version of the library or another one: clocks that it does not know are
     *     passed over, and those that are not named have the limits of the standard
     */
    public static SlaPolicy read(String version, LocalDate effectiveFrom, String text) {
        Map<SlaClock, ClockLimit> limits = new EnumMap<>(SlaPolicy.standard().limits());
        for (String line : Splitter.on('\n').split(text)) {
            List<String> parts = Splitter.on(BETWEEN).limit(4).splitToList(line);
            known(SlaClock.class, parts.get(0))
                    .ifPresent(clock -> limits.put(clock, limit(parts.get(1), parts.get(2), parts.get(3))));
        }
        return new SlaPolicy(version, effectiveFrom, limits);
    }

    private static String line(SlaClock clock, ClockLimit limit) {
        String source = limit.source().replaceAll("\\s+", " ");
        String kept = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
        return String.join(
                BETWEEN, clock.name(), limits(limit), limit.confidence().name(), kept);
    }

    /** What is promised, without who says so. */
    static String limits(ClockLimit limit) {
        StringBuilder text = new StringBuilder(limit.usual().toString());
        limit.ofKind()
                .forEach((kind, special) ->
                        text.append(", ").append(kind).append(' ').append(special));
        if (limit.unidentified() != null) {
            text.append(", ").append(UNIDENTIFIED).append(' ').append(limit.unidentified());
        }
        return text.toString();
    }

    private static ClockLimit limit(String limits, String confidence, String source) {
        List<String> all = Splitter.on(", ").splitToList(limits);
        ImmutableMap.Builder<Classification, TimeLimit> ofKind = ImmutableMap.builder();
        TimeLimit unidentified = null;
        for (String special : all.subList(1, all.size())) {
            String name = special.substring(0, special.indexOf(' '));
            TimeLimit limit = TimeLimit.parse(special.substring(name.length()));
            if (name.equals(UNIDENTIFIED)) {
                unidentified = limit;
            } else {
                known(Classification.class, name).ifPresent(kind -> ofKind.put(kind, limit));
            }
        }
        return new ClockLimit(
                TimeLimit.parse(all.get(0)),
                ofKind.buildOrThrow(),
                unidentified,
                source,
                known(Confidence.class, confidence).orElse(Confidence.REGION));
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}

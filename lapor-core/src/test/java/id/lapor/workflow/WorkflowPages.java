package id.lapor.workflow;

import id.lapor.kernel.Wording;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.FollowUpColor;
import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the workflow as the README shows it. */
final class WorkflowPages {

    /** They lead out of every open status, and would hide the rest. */
    private static final Set<Move> NOT_DRAWN = Set.of(Move.SUBMIT, Move.WITHDRAW, Move.MIRROR);

    private WorkflowPages() {}

    /** A state diagram; "withdraw" and "mirror" are left out for the sake of the eye. */
    static String diagram() {
        TreeMap<String, StringJoiner> arrows = new TreeMap<>();
        for (Move move : Move.values()) {
            if (NOT_DRAWN.contains(move)) {
                continue;
            }
            for (Status from : new TreeSet<>(move.from())) {
                for (Status to : new TreeSet<>(move.to())) {
                    arrows.computeIfAbsent(from + " --> " + to, arrow -> new StringJoiner(", "))
                            .add(move.code());
                }
            }
        }
        StringBuilder page = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> SUBMITTED: submit\n");
        arrows.forEach((arrow, moves) ->
                page.append("    ").append(arrow).append(": ").append(moves).append('\n'));
        for (FollowUpColor color : FollowUpColor.values()) {
            page.append("    classDef ")
                    .append(lower(color))
                    .append(' ')
                    .append(style(color))
                    .append('\n');
        }
        for (Status status : Status.values()) {
            FollowUpColor color = ColorPolicy.byDeadline().colorOf(status, false, true);
            page.append("    class ")
                    .append(status)
                    .append(' ')
                    .append(lower(color))
                    .append('\n');
        }
        return page.append("```\n").toString();
    }

    /** The moves as a table. */
    static String table() {
        StringBuilder page = new StringBuilder("| Move | Label (id) | From | To | By |\n|---|---|---|---|---|\n");
        for (Move move : Move.values()) {
            String from = move.from().equals(Status.open()) ? "every open status" : names(move.from());
            page.append("| ").append(move.code());
            page.append(" | ").append(Wording.label(move, Wording.INDONESIAN));
            page.append(" | ").append(move.from().isEmpty() ? "-" : from);
            page.append(" | ").append(names(move.to()));
            page.append(" | ").append(names(move.by())).append(" |\n");
        }
        return page.toString();
    }

    /** What is recorded without changing the status, as a table. */
    static String entries() {
        StringBuilder page = new StringBuilder("| Entry | Label (id) | While | By |\n|---|---|---|---|\n");
        for (Entry entry : Entry.values()) {
            page.append("| ").append(entry.code());
            page.append(" | ").append(Wording.label(entry, Wording.INDONESIAN));
            page.append(" | ").append(when(entry.when()));
            page.append(" | ").append(names(entry.by())).append(" |\n");
        }
        return page.toString();
    }

    private static String when(Set<Status> statuses) {
        if (statuses.equals(Status.open())) {
            return "every open status";
        }
        return statuses.size() == Status.values().length ? "every status" : names(statuses);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(WorkflowPages::lower).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String style(FollowUpColor color) {
        return switch (color) {
            case RED -> "fill:#fbe4e2,stroke:#a4161a,color:#000";
            case YELLOW -> "fill:#fff3c4,stroke:#8a6100,color:#000";
            case GREEN -> "fill:#dff3e4,stroke:#1b6e3c,color:#000";
            case GREY -> "fill:#ececec,stroke:#5c5c5c,color:#000";
        };
    }
}

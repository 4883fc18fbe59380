package id.lapor.report;

import id.lapor.sla.ColorPolicy;
import id.lapor.sla.FollowUpColor;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a colour depends on: reports of one shade have one colour, whatever the policy.
 *
 * @param status the status of the part that stands worst
 * @param overdue whether the governing deadline has passed
 * @param answered whether a substantive answer stands
 */
public record Shade(Status status, boolean overdue, boolean answered) {

    private static final List<Shade> ALL = all();

    /** Every shade that the policy paints in one of the colours. */
    public static Set<Shade> of(Set<FollowUpColor> colors, ColorPolicy policy) {
        Set<Shade> shades = new LinkedHashSet<>();
        for (Shade shade : ALL) {
            if (colors.contains(shade.color(policy))) {
                shades.add(shade);
            }
        }
        return shades;
    }

    public FollowUpColor color(ColorPolicy policy) {
        return policy.colorOf(status, overdue, answered);
    }

    private static List<Shade> all() {
        List<Shade> all = new ArrayList<>();
        for (Status status : Status.values()) {
            for (boolean overdue : new boolean[] {false, true}) {
                all.add(new Shade(status, overdue, false));
                all.add(new Shade(status, overdue, true));
            }
        }
        return List.copyOf(all);
    }
}

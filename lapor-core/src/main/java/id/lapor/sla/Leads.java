package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** Which agency has the lead, as far as the effects of a history tell. */
final class Leads {

    private Leads() {}

    static @Nullable AgencyId after(HistoryEntry entry, @Nullable AgencyId before) {
        Effect effect = entry.effect();
        if (effect == Effect.NONE) {
            return before;
        }
        if (effect instanceof Effect.Handed handed) {
            return handed.from() == null || handed.from().equals(before) ? handed.to() : before;
        }
        if (effect instanceof Effect.Merged merged) {
            return merged.from().equals(before) ? merged.into() : before;
        }
        return effect instanceof Effect.Mirrored mirrored ? of(mirrored) : before;
    }

    private static @Nullable AgencyId of(Effect.Mirrored mirrored) {
        for (Effect.Holding holding : mirrored.holdings()) {
            if (holding.lead()) {
                return holding.agency();
            }
        }
        return null;
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Standing;
import id.lapor.sla.Promised;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days that agencies named for their next step, and what became of them. An agency has one promise at a time: the
 * next day that it names takes the place of the one before.
 */
final class Promises {

    private final Clocks clocks;
    private final List<Pledge> over = new ArrayList<>();
    private final Map<AgencyId, LocalDate> waiting = new LinkedHashMap<>();

    Promises(Clocks clocks) {
        this.clocks = clocks;
    }

    void take(HistoryEntry entry, Standing after) {
        AgencyId agency = entry.agency();
        boolean works = entry.is(Move.START) || entry.is(Entry.PROGRESS) || entry.is(Move.ANSWER);
        if (agency != null && works) {
            works(agency, Promised.dayNamedIn(entry), entry);
        }
        for (AgencyId other : List.copyOf(waiting.keySet())) {
            if (!after.status().isOpen() || after.heldBy(other).isEmpty()) {
                ends(other, entry, Promise.POINTLESS);
            }
        }
    }

    private void works(AgencyId agency, @Nullable LocalDate next, HistoryEntry entry) {
        ends(agency, entry, next == null ? Promise.KEPT : Promise.MOVED);
        if (next != null) {
            waiting.put(agency, next);
        }
    }

    private void ends(AgencyId agency, HistoryEntry entry, Promise inTime) {
        LocalDate day = waiting.remove(agency);
        if (day != null) {
            over.add(new Pledge(agency, clocks.dayAt(agency, entry.at()).isAfter(day) ? Promise.BROKEN : inTime));
        }
    }

    List<Pledge> all() {
        ImmutableList.Builder<Pledge> all = ImmutableList.builder();
        all.addAll(over);
        waiting.forEach((agency, day) -> all.add(
                new Pledge(agency, clocks.dayAt(agency, clocks.now()).isAfter(day) ? Promise.BROKEN : Promise.OPEN)));
        return all.build();
    }
}

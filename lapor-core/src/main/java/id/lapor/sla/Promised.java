package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A next step that an agency named a day for, and said nothing of since.
 *
 * @param agency who promised it
 * @param on the day it is to be done
 * @param saidAt when it was promised
 */
public record Promised(AgencyId agency, LocalDate on, Instant saidAt) {

    /** What still waits to be kept at the end of a history; an agency has one promise at a time. */
    public static List<Promised> in(List<HistoryEntry> history) {
        Map<AgencyId, Promised> waiting = new LinkedHashMap<>();
        for (HistoryEntry entry : history) {
            AgencyId agency = entry.agency();
            boolean works = entry.is(Move.START) || entry.is(Entry.PROGRESS) || entry.is(Move.ANSWER);
            if (agency != null && works) {
                waiting.remove(agency);
                LocalDate day = dayNamedIn(entry);
                if (day != null) {
                    waiting.put(agency, new Promised(agency, day, entry.at()));
                }
            }
        }
        return ImmutableList.copyOf(waiting.values());
    }

    /** The day that an agency named for its next step, as far as it named one. */
    public static @Nullable LocalDate dayNamedIn(HistoryEntry entry) {
        if (entry.effect() instanceof Effect.Arrived arrived) {
            return arrived.next();
        }
        return entry.effect() instanceof Effect.Scheduled scheduled ? scheduled.on() : null;
    }

    /** The morning of that day at the agency, or of the last working day before it, while there is one to come. */
    public Instant morning(OfficeTime time) {
        LocalDate day = on;
        while (!time.calendar().isWorkingDay(day) && day.toEpochDay() > time.dayOf(saidAt)) {
            day = day.minusDays(1);
        }
        return time.calendar().open(time.endOf(day.toEpochDay() - 1), time.zone());
    }
}

package id.lapor.statistics;

import id.lapor.report.Scope;
import java.time.Instant;
import java.util.List;

/** Counts reports. */
public interface Statistics {

    /** The reports of a scope, counted by everything that the figures depend on. */
    List<Tally> tally(Scope scope, Instant now);
}

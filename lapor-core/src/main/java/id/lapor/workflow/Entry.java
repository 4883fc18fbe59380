package id.lapor.workflow;

import static id.lapor.kernel.Role.COORDINATOR;
import static id.lapor.kernel.Role.INSPECTORATE;
import static id.lapor.kernel.Role.LIAISON;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.lapor.kernel.Role;
import java.util.Locale;
import java.util.Set;

/** What is recorded without changing the status. */
public enum Entry implements Act {
    /** Work done or a plan with its date; stays yellow. */
    PROGRESS(LIAISON),
    /** Internal note of an officer, never public. */
    NOTE(COORDINATOR, INSPECTORATE, LIAISON),
    /** An identity was read, with its purpose; the reporter can see that it happened. */
    DISCLOSE(COORDINATOR, INSPECTORATE, LIAISON);

    private final ImmutableSet<Role> by;

    Entry(Role... by) {
        this.by = Sets.immutableEnumSet(Set.of(by));
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who may record it, if they have to do with the report. */
    public Set<Role> by() {
        return by;
    }
}

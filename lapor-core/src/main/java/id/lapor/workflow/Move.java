package id.lapor.workflow;

import static id.lapor.kernel.Role.COORDINATOR;
import static id.lapor.kernel.Role.INSPECTORATE;
import static id.lapor.kernel.Role.INTAKE_OFFICER;
import static id.lapor.kernel.Role.LIAISON;
import static id.lapor.kernel.Role.NATIONAL_SYSTEM;
import static id.lapor.kernel.Role.REGIONAL_SECRETARY;
import static id.lapor.kernel.Role.REPORTER;
import static id.lapor.kernel.Role.SYSTEM;
import static id.lapor.kernel.Role.VISITOR;
import static id.lapor.workflow.Status.ANSWERED;
import static id.lapor.workflow.Status.ARCHIVED;
import static id.lapor.workflow.Status.CLOSED;
import static id.lapor.workflow.Status.DELEGATED;
import static id.lapor.workflow.Status.INCOMPLETE;
import static id.lapor.workflow.Status.IN_PROGRESS;
import static id.lapor.workflow.Status.REPLIED;
import static id.lapor.workflow.Status.RETURNED;
import static id.lapor.workflow.Status.SUBMITTED;
import static id.lapor.workflow.Status.TRANSFERRED;
import static id.lapor.workflow.Status.WITHDRAWN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.lapor.kernel.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * THE table: every way in which a report changes its status, from where, to where, and by whom. What a move needs
 * besides stands in the guards of the report. Where a move can lead to several statuses, the report's own past decides:
 * a completed report goes back to the status it left, a reopened one to its agency or to verification. Where several
 * agencies have a part each, an agency's own moves go by the status of its part, and the report moves with its lead.
 */
public enum Move implements Act {
    // spotless:off
    SUBMIT   (nowhere(),                                                  to(SUBMITTED),            by(REPORTER, VISITOR, INTAKE_OFFICER, NATIONAL_SYSTEM)),
    ASK      (from(SUBMITTED, DELEGATED, IN_PROGRESS, REPLIED),           to(INCOMPLETE),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON)),
    COMPLETE (from(INCOMPLETE),        to(SUBMITTED, DELEGATED, IN_PROGRESS, REPLIED),              by(REPORTER, INTAKE_OFFICER, NATIONAL_SYSTEM)),
    DELEGATE (from(SUBMITTED, RETURNED, DELEGATED, IN_PROGRESS, REPLIED), to(DELEGATED),            by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON, NATIONAL_SYSTEM, SYSTEM)),
    RETURN   (from(DELEGATED, IN_PROGRESS, RETURNED, REPLIED),            to(RETURNED),             by(LIAISON)),
    START    (from(DELEGATED),                                            to(IN_PROGRESS),          by(LIAISON)),
    ANSWER   (from(DELEGATED, IN_PROGRESS, REPLIED),                      to(ANSWERED),             by(LIAISON)),
    RECALL   (from(ANSWERED),                                             to(IN_PROGRESS),          by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    REPLY    (from(ANSWERED),                                             to(REPLIED),              by(REPORTER, INTAKE_OFFICER, NATIONAL_SYSTEM)),
    CLOSE    (from(ANSWERED),                                             to(CLOSED),               by(REPORTER, COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, NATIONAL_SYSTEM, SYSTEM)),
    ARCHIVE  (from(SUBMITTED, RETURNED, INCOMPLETE),                      to(ARCHIVED),             by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, SYSTEM)),
    TRANSFER (from(SUBMITTED, RETURNED),                                  to(TRANSFERRED),          by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    OBJECT   (from(ARCHIVED, TRANSFERRED, CLOSED),                        to(DELEGATED, SUBMITTED), by(REPORTER)),
    REOPEN   (from(CLOSED, ARCHIVED, TRANSFERRED),                        to(DELEGATED, SUBMITTED), by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    WITHDRAW (Status.open(),                                              to(WITHDRAWN),            by(REPORTER, NATIONAL_SYSTEM)),
    MIRROR   (Status.followable(), to(SUBMITTED, DELEGATED, RETURNED, IN_PROGRESS, ANSWERED, REPLIED, ARCHIVED, TRANSFERRED), by(SYSTEM));
    // spotless:on

    private final ImmutableSet<Status> from;
    private final ImmutableSet<Status> to;
    private final ImmutableSet<Role> by;
    private final int fromBits;
    private final int toBits;

    Move(Set<Status> from, Set<Status> to, Set<Role> by) {
        this.from = Sets.immutableEnumSet(from);
        this.to = Sets.immutableEnumSet(to);
        this.by = Sets.immutableEnumSet(by);
        this.fromBits = bits(from);
        this.toBits = bits(to);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statuses it starts from; empty for {@link #SUBMIT}. */
    public Set<Status> from() {
        return from;
    }

    /** The statuses it can lead to. */
    public Set<Status> to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    public boolean leaves(Status status) {
        return (fromBits >> status.ordinal() & 1) == 1;
    }

    public boolean leadsTo(Status status) {
        return (toBits >> status.ordinal() & 1) == 1;
    }

    private static int bits(Set<Status> statuses) {
        return statuses.stream().mapToInt(status -> 1 << status.ordinal()).sum();
    }

    private static Set<Status> nowhere() {
        return Set.of();
    }

    private static Set<Status> from(Status... statuses) {
        return Set.of(statuses);
    }

    private static Set<Status> to(Status... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Arrays.stream(roles).collect(Sets.toImmutableEnumSet());
    }
}

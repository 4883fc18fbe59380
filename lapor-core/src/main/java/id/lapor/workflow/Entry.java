package id.lapor.workflow;

import static id.lapor.kernel.Role.ACTING_HEAD;
import static id.lapor.kernel.Role.COORDINATOR;
import static id.lapor.kernel.Role.HEAD;
import static id.lapor.kernel.Role.INSPECTORATE;
import static id.lapor.kernel.Role.INTAKE_OFFICER;
import static id.lapor.kernel.Role.LIAISON;
import static id.lapor.kernel.Role.REGIONAL_SECRETARY;
import static id.lapor.kernel.Role.REPORTER;
import static id.lapor.kernel.Role.SYSTEM;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.lapor.kernel.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is recorded without changing the status: while the report stands where, and by whom. */
public enum Entry implements Act {
    // spotless:off
    /** The reporter adds facts or photos. */
    ADD              (Status.open(),   by(REPORTER, INTAKE_OFFICER)),
    /** Work done or a plan with its date; stays yellow. */
    PROGRESS         (atWork(),        by(LIAISON)),
    /** Internal note of an officer, never public. */
    NOTE             (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON, HEAD, ACTING_HEAD)),
    /** What the system delegated by a standing order is confirmed, and may be published. */
    VERIFY           (Status.open(),   by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** Somebody is in danger: an officer has to be on site within minutes. */
    DECLARE_EMERGENCY(Status.open(),   by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, INTAKE_OFFICER, LIAISON, SYSTEM)),
    /** Nobody is in danger: the alarm was false, or it is over before anybody came. */
    CALL_OFF_EMERGENCY(Status.open(),  by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** More agencies get a part. */
    INVOLVE          (atWork(),        by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON)),
    /** The part of an agency is dropped. */
    RELEASE          (inHands(),       by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON)),
    /** An officer or an agency takes over from another. */
    HAND_OVER        (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, LIAISON, HEAD, ACTING_HEAD, SYSTEM)),
    /** An answer waits for the head; only its agency reads it. */
    DRAFT            (atWork(),        by(LIAISON)),
    /** The head lets the drafted answer go out. */
    APPROVE          (atWork(),        by(HEAD, ACTING_HEAD)),
    /** The head wants the draft changed. */
    SEND_BACK        (atWork(),        by(HEAD, ACTING_HEAD)),
    /** The agency asks for more time to settle the matter. */
    REQUEST_EXTENSION(atWork(),        by(LIAISON)),
    GRANT_EXTENSION  (inHands(),       by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    DENY_EXTENSION   (inHands(),       by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** The report is a duplicate and follows another one from now on. */
    LINK             (unanswered(),    by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** Another report follows this one from now on: so that nobody ends it or makes it a duplicate meanwhile. */
    GAIN_FOLLOWER    (Status.open(),   by(SYSTEM)),
    /** Its target follows another one now, or was withdrawn: so it follows that one, or the oldest follower. */
    RELINK           (Status.open(),   by(SYSTEM)),
    /** What was said about its target is said to its reporter too. */
    SHARE            (Status.followable(), by(SYSTEM)),
    /** It is no duplicate after all, or goes on by itself because its target is gone. */
    UNLINK           (Status.followable(), by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, SYSTEM)),
    /** A passage or a file is taken out of sight; the original stays sealed. */
    REDACT           (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, SYSTEM)),
    /** Another classification or topic; the old one stays in the history. */
    RECLASSIFY       (Status.open(),   by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** Another promise to the reporter: anybody who governs may raise it, only the reporter lowers it. */
    CHANGE_SECRECY   (any(),           by(REPORTER, COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** Somebody turns out to be accused, and loses the report from sight. */
    NAME_ACCUSED     (any(),           by(INSPECTORATE, REGIONAL_SECRETARY)),
    /** An auditor may read this oversight complaint. */
    ASSIGN_AUDITOR   (any(),           by(INSPECTORATE, REGIONAL_SECRETARY)),
    /** An officer asks a second one to let the identity be read. */
    REQUEST_IDENTITY (any(),           by(COORDINATOR, INSPECTORATE)),
    /** The second officer agrees. */
    APPROVE_IDENTITY (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** An identity was read, with its purpose; the reporter can see that it happened. */
    DISCLOSE         (any(),           by(COORDINATOR, INSPECTORATE, LIAISON)),
    /** What the body that the report was transferred to made of it. */
    RECORD_RESULT    (transferred(),   by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY, SYSTEM)),
    /** Nothing of it may be erased, because of legal proceedings. */
    HOLD             (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    LIFT_HOLD        (any(),           by(COORDINATOR, INSPECTORATE, REGIONAL_SECRETARY)),
    /** The reporter was told that the report will be erased. */
    ANNOUNCE_ERASURE (ended(),         by(SYSTEM)),
    /** Identity, texts and files are gone for ever; the bare history stays. */
    ERASE            (ended(),         by(REPORTER, SYSTEM));
    // spotless:on

    private final ImmutableSet<Status> when;
    private final ImmutableSet<Role> by;

    Entry(Set<Status> when, Set<Role> by) {
        this.when = Sets.immutableEnumSet(when);
        this.by = Sets.immutableEnumSet(by);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statuses in which it may be recorded. */
    public Set<Status> when() {
        return when;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    private static Set<Role> by(Role... roles) {
        return Arrays.stream(roles).collect(Sets.toImmutableEnumSet());
    }

    private static Set<Status> any() {
        return EnumSet.allOf(Status.class);
    }

    private static Set<Status> ended() {
        return EnumSet.complementOf(EnumSet.copyOf(Status.open()));
    }

    private static Set<Status> transferred() {
        return EnumSet.of(Status.TRANSFERRED);
    }

    private static Set<Status> atWork() {
        return EnumSet.of(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED);
    }

    private static Set<Status> inHands() {
        return EnumSet.of(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED, Status.RETURNED, Status.INCOMPLETE);
    }

    private static Set<Status> unanswered() {
        return EnumSet.of(Status.SUBMITTED, Status.DELEGATED, Status.RETURNED, Status.IN_PROGRESS);
    }
}

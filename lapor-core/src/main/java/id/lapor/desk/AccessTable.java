package id.lapor.desk;

import static id.lapor.desk.Relation.GOVERNOR;
import static id.lapor.desk.Relation.HANDLER;
import static id.lapor.desk.Relation.HOUSE;
import static id.lapor.desk.Relation.INTAKE;
import static id.lapor.desk.Relation.OBSERVER;
import static id.lapor.desk.Relation.PROXY;
import static id.lapor.desk.Relation.REPORTER;
import static id.lapor.desk.Relation.SUPERIOR;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.Map;
import java.util.Set;

/**
 * THE table of access: which relation to a report opens which act, and which offices can stand in which relation. An
 * office that is missing in a row, or an act without the relation, is refused whatever else is so.
 */
final class AccessTable {

    // spotless:off
    /** Who can have a relation at all. */
    private static final Map<Relation, Set<Role>> OFFICES = ImmutableMap.<Relation, Set<Role>>builder()
            .put(REPORTER,      Sets.immutableEnumSet(Role.REPORTER, Role.VISITOR))
            .put(INTAKE,        Sets.immutableEnumSet(Role.INTAKE_OFFICER))
            .put(HANDLER,       Sets.immutableEnumSet(Role.LIAISON, Role.HEAD, Role.ACTING_HEAD))
            .put(SUPERIOR,      Sets.immutableEnumSet(Role.LIAISON, Role.HEAD, Role.ACTING_HEAD))
            .put(GOVERNOR,      Sets.immutableEnumSet(Role.COORDINATOR, Role.INSPECTORATE, Role.REGIONAL_SECRETARY))
            .put(PROXY,         Sets.immutableEnumSet(Role.NATIONAL_SYSTEM))
            .put(OBSERVER,      Sets.immutableEnumSet(Role.AUDITOR))
            .put(HOUSE,         Sets.immutableEnumSet(Role.SYSTEM))
            .put(Relation.NONE, Sets.immutableEnumSet(Set.of(Role.values())))
            .buildOrThrow();

    private static final ImmutableSetMultimap<Act, Relation> TABLE = ImmutableSetMultimap.<Act, Relation>builder()
            .putAll(Move.ASK,                                HANDLER,           GOVERNOR)
            .putAll(Move.COMPLETE,         REPORTER, INTAKE,                              PROXY)
            .putAll(Move.DELEGATE,                           HANDLER, SUPERIOR, GOVERNOR, PROXY, HOUSE)
            .putAll(Move.RETURN,                             HANDLER)
            .putAll(Move.START,                              HANDLER)
            .putAll(Move.ANSWER,                             HANDLER)
            .putAll(Move.RECALL,                                                GOVERNOR)
            .putAll(Move.REPLY,            REPORTER, INTAKE,                              PROXY)
            .putAll(Move.CLOSE,            REPORTER,                            GOVERNOR, PROXY, HOUSE)
            .putAll(Move.ARCHIVE,                                               GOVERNOR,        HOUSE)
            .putAll(Move.TRANSFER,                                              GOVERNOR)
            .putAll(Move.OBJECT,           REPORTER)
            .putAll(Move.REOPEN,                                                GOVERNOR)
            .putAll(Move.WITHDRAW,         REPORTER,                                      PROXY)
            .putAll(Move.MIRROR,                                                                 HOUSE)
            .putAll(Entry.ADD,             REPORTER, INTAKE)
            .putAll(Entry.PROGRESS,                          HANDLER)
            .putAll(Entry.NOTE,                              HANDLER, SUPERIOR, GOVERNOR)
            .putAll(Entry.VERIFY,                                               GOVERNOR)
            .putAll(Entry.DECLARE_EMERGENCY,         INTAKE, HANDLER, SUPERIOR, GOVERNOR,        HOUSE)
            .putAll(Entry.CALL_OFF_EMERGENCY,                                   GOVERNOR)
            .putAll(Entry.INVOLVE,                           HANDLER,           GOVERNOR)
            .putAll(Entry.RELEASE,                           HANDLER, SUPERIOR, GOVERNOR)
            .putAll(Entry.HAND_OVER,                         HANDLER, SUPERIOR, GOVERNOR,        HOUSE)
            .putAll(Entry.DRAFT,                             HANDLER)
            .putAll(Entry.APPROVE,                           HANDLER, SUPERIOR)
            .putAll(Entry.SEND_BACK,                         HANDLER, SUPERIOR)
            .putAll(Entry.REQUEST_EXTENSION,                 HANDLER)
            .putAll(Entry.GRANT_EXTENSION,                                      GOVERNOR)
            .putAll(Entry.DENY_EXTENSION,                                       GOVERNOR)
            .putAll(Entry.LINK,                                                 GOVERNOR)
            .putAll(Entry.GAIN_FOLLOWER,                                                         HOUSE)
            .putAll(Entry.RELINK,                                                                HOUSE)
            .putAll(Entry.SHARE,                                                                 HOUSE)
            .putAll(Entry.UNLINK,                                               GOVERNOR,        HOUSE)
            .putAll(Entry.REDACT,                                               GOVERNOR,        HOUSE)
            .putAll(Entry.RECLASSIFY,                                           GOVERNOR)
            .putAll(Entry.CHANGE_SECRECY,  REPORTER,                            GOVERNOR)
            .putAll(Entry.NAME_ACCUSED,                                         GOVERNOR)
            .putAll(Entry.ASSIGN_AUDITOR,                                       GOVERNOR)
            .putAll(Entry.REQUEST_IDENTITY,                                     GOVERNOR)
            .putAll(Entry.APPROVE_IDENTITY,                                     GOVERNOR)
            .putAll(Entry.DISCLOSE,                          HANDLER,           GOVERNOR)
            .putAll(Entry.RECORD_RESULT,                                        GOVERNOR,        HOUSE)
            .putAll(Entry.HOLD,                                                 GOVERNOR)
            .putAll(Entry.LIFT_HOLD,                                            GOVERNOR)
            .putAll(Entry.ANNOUNCE_ERASURE,                                                      HOUSE)
            .putAll(Entry.ERASE,           REPORTER,                                             HOUSE)
            .build();
    // spotless:on

    private AccessTable() {}

    /** Whether the relation opens the act at all; status and guards have their say after it. */
    static boolean admits(Relation relation, Act act) {
        return TABLE.containsEntry(act, relation);
    }

    /** Whether somebody of this office, standing in this relation, may do this. */
    static boolean admits(Relation relation, Role role, Act act) {
        boolean office = OFFICES.getOrDefault(relation, Set.of()).contains(role);
        Role acting = relation == REPORTER ? Role.REPORTER : role;
        return office && admits(relation, act) && act.by().contains(acting);
    }

    static Set<Relation> relationsOf(Act act) {
        return TABLE.get(act);
    }

    static Set<Role> officesOf(Relation relation) {
        return OFFICES.getOrDefault(relation, Set.of());
    }
}

package id.lapor.jpa;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** What an operator can do about a failure of the database, by its SQL state. H2 has states of its own, from 90000 on. */
final class Remedies {

    private static final String UNREACHABLE =
            "The database cannot be reached, or the connection was lost: look whether it runs, and at the network";
    private static final String STOPPED = "The database is stopping or starting: try again once it runs";
    private static final String FILES =
            "The database cannot read or write its files: look whether its disk is full or broken";
    private static final String RIGHTS =
            "The account of lapor lacks a right: grant it select, insert, update and delete"
                    + " on every table lapor_*, and usage on the sequences";
    private static final String READ_ONLY =
            "The database takes no writes: connect to the primary, and with a role that is not read-only";
    private static final String TABLES = "The tables of lapor are missing or older than this version: start once with"
            + " lapor.schema=migrate, or run the scripts under db/lapor";
    private static final String LOGIN = "The database does not let this account in: check user and password";

    /** The longest beginning of a state decides. */
    private static final ImmutableMap<String, String> BY_STATE = ImmutableMap.<String, String>builder()
            .put("08", UNREACHABLE)
            .put("22001", "A text is longer than its column: nothing that comes through the desk is")
            .put("22021", "A text holds a character that the database cannot keep, such as NUL: take it out")
            .put("25006", READ_ONLY)
            .put("28", LOGIN)
            .put("42501", RIGHTS)
            .put("42P01", TABLES)
            .put("42703", TABLES)
            .put("42S02", TABLES)
            .put("42S22", TABLES)
            .put("53100", "The disk of the database is full: make room on it")
            .put("53200", "The database is out of memory: give it more, or fewer connections")
            .put("53300", "The database takes no more connections: make the pools smaller, or raise max_connections")
            .put("57014", "The database stopped a statement that took too long: look at its load and statement_timeout")
            .put("57P0", STOPPED)
            .put("58", FILES)
            .put("90020", "The file of the database is in use by another program: stop that one")
            .put("90028", FILES)
            .put("90031", FILES)
            .put("90067", UNREACHABLE)
            .put("90096", RIGHTS)
            .put("90097", READ_ONLY)
            .put("90098", "The database was closed, perhaps since its disk is full: make room, then start again")
            .put("90121", STOPPED)
            .put("HY000", FILES)
            .build();

    private Remedies() {}

    /** One sentence without a full stop, or nothing where there is nothing better to say than the state. */
    static @Nullable String of(String state) {
        for (int length = state.length(); length >= 2; length--) {
            String remedy = BY_STATE.get(state.substring(0, length));
            if (remedy != null) {
                return remedy;
            }
        }
        return null;
    }
}

package id.lapor.jpa;

import id.lapor.kernel.CollisionException;
import id.lapor.kernel.LaporException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a failure without the driver's words: these repeat the rows they refuse. What is left is the name of the
 * constraint or the SQL state, what an operator can do about it, and where it happened.
 */
final class Failures {

    private static final Pattern OURS = Pattern.compile("lapor_[a-z0-9_]+");

    /** Not serialisable, deadlock, and a lock that was not free in time, as PostgreSQL and H2 say it. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "55P03", "HYT00");

    /**
     * Classes of SQL states with which a database refuses to commit: everything was undone. Whatever else ends a commit,
     * such as a lost connection, leaves open whether it came through.
     */
    private static final Set<String> REFUSALS_TO_COMMIT = Set.of("22", "23", "25", "40", "42", "53", "55");

    /** A statement of which nobody knows whether it was completed, although of the class of rollbacks. */
    private static final String COMPLETION_UNKNOWN = "40003";

    static final String IN_DOUBT = "The database did not answer whether it kept this: it may be kept or not."
            + " Look before it is done again";

    /**
     * Whoever begins anew is not refused again: the first three hold what is drawn at random, the others what somebody else
     * has kept meanwhile, and is then left.
     */
    private static final Set<String> PASSING = Set.of(
            "lapor_report_tracking_uk",
            "lapor_report_handle_uk",
            "lapor_report_identity_uk",
            "lapor_installation_pk",
            "lapor_sla_policy_pk",
            "lapor_vault_pk",
            "lapor_original_pk",
            "lapor_account_link_pk");

    private Failures() {}

    /**
     * What went wrong while committing. Where the database did not answer, trying again could do everything twice, so
     * that is no collision.
     */
    static LaporException atCommit(RuntimeException failure) {
        LaporException told = isRefusal(failure)
                ? told(failure)
                : new LaporException(IN_DOUBT + adviceOn(failure) + stateOf(failure));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static boolean isRefusal(RuntimeException failure) {
        SQLException told = find(failure, SQLException.class);
        String state = told == null ? null : told.getSQLState();
        if (state == null || state.length() != 5 || state.equals(COMPLETION_UNKNOWN)) {
            return false;
        }
        return COLLISIONS.contains(state) || REFUSALS_TO_COMMIT.contains(state.substring(0, 2));
    }

    static boolean isOfADatabase(RuntimeException failure) {
        return find(failure, SQLException.class) != null;
    }

    /** Without a cause, on purpose: the cause carries the driver's message. */
    static LaporException told(RuntimeException failure) {
        LaporException told = isCollision(failure)
                ? new CollisionException(sentence(failure))
                : new LaporException(sentence(failure));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static boolean isCollision(RuntimeException failure) {
        SQLException told = find(failure, SQLException.class);
        boolean inTheWay = told != null && told.getSQLState() != null && COLLISIONS.contains(told.getSQLState());
        return inTheWay || constraintOf(failure).filter(PASSING::contains).isPresent();
    }

    private static String sentence(RuntimeException failure) {
        if (find(failure, ConstraintViolationException.class) != null) {
            return "The database refused a row: it breaks "
                    + constraintOf(failure).map("the constraint "::concat).orElse("a constraint without a name");
        }
        String remedy = remedyOf(failure);
        String what = remedy == null
                ? "The database failed with " + failure.getClass().getSimpleName()
                : remedy;
        return what + stateOf(failure);
    }

    /** What an operator can do about it, as a sentence without a full stop; nothing where only the state tells. */
    private static @Nullable String remedyOf(Throwable failure) {
        SQLException told = find(failure, SQLException.class);
        String state = told == null ? null : told.getSQLState();
        if (state != null) {
            return Remedies.of(state);
        }
        return told instanceof SQLTransientConnectionException
                ? "No connection came free in time: make the pool larger, or look at what takes so long"
                : null;
    }

    /** The same behind another sentence, or nothing. */
    static String adviceOn(Throwable failure) {
        String remedy = remedyOf(failure);
        return remedy == null ? "" : ". " + remedy;
    }

    /** H2 adds the index and the refused values to the name, PostgreSQL does not. */
    private static Optional<String> constraintOf(RuntimeException failure) {
        ConstraintViolationException violation = find(failure, ConstraintViolationException.class);
        String reported = violation == null ? null : violation.getConstraintName();
        Matcher name = OURS.matcher(reported == null ? "" : reported.toLowerCase(Locale.ROOT));
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }

    /** The SQL state in words, or nothing where no database had its say. */
    static String stateOf(Throwable failure) {
        SQLException told = find(failure, SQLException.class);
        return told == null || told.getSQLState() == null ? "" : " (SQL state " + told.getSQLState() + ")";
    }

    private static <T> @Nullable T find(Throwable failure, Class<T> kind) {
        Throwable step = failure;
        while (step != null) {
            if (kind.isInstance(step)) {
                return kind.cast(step);
            }
            step = step.getCause();
        }
        return null;
    }
}

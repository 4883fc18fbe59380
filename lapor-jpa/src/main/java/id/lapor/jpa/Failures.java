package id.lapor.jpa;

import id.lapor.kernel.CollisionException;
import id.lapor.kernel.LaporException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a failure without the driver's words: these repeat the rows they refuse. What is left is the name of the
 * constraint or the SQL state, and where it happened.
 */
final class Failures {

    private static final Pattern OURS = Pattern.compile("lapor_[a-z0-9_]+");

    /** Not serialisable, deadlock, and a lock that was not free in time, as PostgreSQL and H2 say it. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "55P03", "HYT00");

    private Failures() {}

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
        return told != null && told.getSQLState() != null && COLLISIONS.contains(told.getSQLState());
    }

    private static String sentence(RuntimeException failure) {
        ConstraintViolationException violation = find(failure, ConstraintViolationException.class);
        if (violation != null) {
            return "The database refused a row: it breaks " + nameOf(violation.getConstraintName());
        }
        return "The database failed with " + failure.getClass().getSimpleName() + stateOf(failure);
    }

    /** H2 adds the index and the refused values to the name, PostgreSQL does not. */
    private static String nameOf(@Nullable String reported) {
        Matcher name = OURS.matcher(reported == null ? "" : reported.toLowerCase(Locale.ROOT));
        return name.find() ? "the constraint " + name.group() : "a constraint without a name";
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

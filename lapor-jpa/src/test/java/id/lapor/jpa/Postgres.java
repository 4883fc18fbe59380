package id.lapor.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL: the one that the environment names, or else one server of our own for the whole run. */
final class Postgres {

    private static final String GIVEN = System.getenv("LAPOR_TEST_JDBC_URL");

    private Postgres() {}

    static String url() {
        return isOurs() ? Own.SERVER.getJdbcUrl("postgres", "postgres") : GIVEN;
    }

    /** Whether we may do as we like with it. */
    static boolean isOurs() {
        return GIVEN == null || GIVEN.isBlank();
    }

    /**
     * Started by whoever asks first, stopped with the JVM. It commits for real, which its default does not, and its own
     * log, which comes out of ours, does not repeat refused rows.
     */
    private static final class Own {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("log_error_verbosity", "terse")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}

package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks the tables. They have a history of their own, {@code lapor_schema_history}, beside whatever
 * migrations the host has; a host's schema that is not empty starts at baseline 0.
 *
 * <p>Flyway does the work but never shows: a second {@code Flyway} in a host's context would switch the host's own off.
 */
public final class LaporSchema {

    /** What to do with the tables when a program starts. */
    public enum Mode {
        /** Bring them up to date. */
        MIGRATE,
        /** Only look whether they are, for hosts whose program may not change tables. */
        VALIDATE,
        /** Do nothing, for hosts that run the scripts themselves. */
        NONE
    }

    private static final String HISTORY = "lapor_schema_history";

    private final DataSource dataSource;
    private final @Nullable String schema;

    private LaporSchema(DataSource dataSource, @Nullable String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** The tables in the default schema of the connections. */
    public static LaporSchema over(DataSource dataSource) {
        return new LaporSchema(dataSource, null);
    }

    /** The same tables in a schema that exists already; Hibernate needs it as its default schema, too. */
    public LaporSchema in(String existing) {
        return new LaporSchema(dataSource, existing);
    }

    /**
     * @throws LaporException as {@link #migrate} and {@link #validate} do
     */
    public void apply(Mode mode) {
        switch (mode) {
            case MIGRATE -> migrate();
            case VALIDATE -> validate();
            case NONE -> {}
        }
    }

    /**
     * Brings the tables up to date. Several nodes may start at once: one does it, the others wait.
     *
     * @throws LaporException when the database cannot be reached, is neither H2 nor PostgreSQL, or refuses a script
     */
    public void migrate() {
        Flyway flyway = flyway();
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new LaporException("The tables of lapor could not be brought up to date" + Failures.stateOf(failed)
                    + ": the account needs the right to create tables, and a released script must not be changed");
        }
    }

    /**
     * Looks whether the tables are up to date. Tables of a newer version are: that is what a rolling upgrade looks like.
     *
     * @throws LaporException when they are missing or older, when a script was changed after it ran, when the database
     *     cannot be reached or is neither H2 nor PostgreSQL
     */
    public void validate() {
        Flyway flyway = flyway();
        try {
            if (flyway.info().pending().length > 0) {
                throw new LaporException("The tables of lapor are missing or older than this version: start once with"
                        + " lapor.schema=migrate, or run the scripts under db/lapor");
            }
            ValidateResult result = flyway.validateWithResult();
            if (!result.validationSuccessful) {
                throw new LaporException(
                        "The tables of lapor were not made by the scripts of this version: a script was"
                                + " changed after it ran, or a row of " + HISTORY + " is missing");
            }
        } catch (FlywayException failed) {
            throw new LaporException("The tables of lapor could not be looked at" + Failures.stateOf(failed));
        }
    }

    private Flyway flyway() {
        FluentConfiguration flyway = Flyway.configure(LaporSchema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/lapor/" + vendor())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .placeholderReplacement(false)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
        if (schema != null) {
            flyway.defaultSchema(schema).createSchemas(false);
        }
        return flyway.load();
    }

    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return switch (name) {
                case "h2", "postgresql" -> name;
                default -> throw new LaporException("lapor keeps reports in H2 or PostgreSQL, not in " + name);
            };
        } catch (SQLException unreachable) {
            throw new LaporException("The database of lapor cannot be reached" + Failures.stateOf(unreachable)
                    + ": check its URL, user and password");
        }
    }
}

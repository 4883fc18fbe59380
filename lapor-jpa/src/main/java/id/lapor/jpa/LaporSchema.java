package id.lapor.jpa;

import com.google.common.primitives.Ints;
import id.lapor.kernel.LaporException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** The databases that there are scripts for. */
    public enum Vendor {
        /** H2 2.4, embedded by default. */
        H2,
        /** PostgreSQL, for production. */
        POSTGRESQL;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String HISTORY = "lapor_schema_history";
    private static final int MOST_NAMED = 5;

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

    /**
     * The scripts as text, for a database administrator who reads and runs them by hand; with {@link Mode#VALIDATE} the
     * program then looks whether everything is there.
     *
     * @param after the version of the tables that are there, 0 for none: only what came after it is given
     */
    public static String ddl(Vendor vendor, int after) {
        return Scripts.text(vendor.folder(), after);
    }

    /**
     * Prints {@link #ddl}, to be redirected into a file.
     *
     * @param arguments {@code h2} or {@code postgresql}, and the version of the tables that are there, or nothing
     */
    public static void main(String[] arguments) {
        Optional<Vendor> vendor = Arrays.stream(Vendor.values())
                .filter(one -> arguments.length > 0 && one.folder().equals(arguments[0]))
                .findFirst();
        Integer after = arguments.length > 1 ? Ints.tryParse(arguments[1]) : Integer.valueOf(0);
        if (vendor.isEmpty() || after == null || after < 0 || arguments.length > 2) {
            throw new LaporException("Say for which database: h2 or postgresql, and the version of the tables that are"
                    + " there where it is not 0");
        }
        System.out.print(ddl(vendor.get(), after));
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
                    + ": the account needs the right to create tables, and a released script must not be changed"
                    + Failures.adviceOn(failed));
        }
    }

    /**
     * Looks whether every table and column is there that this version needs, whoever made them. Tables of a newer version
     * are good enough: that is what a rolling upgrade looks like.
     *
     * @throws LaporException when something is missing, which is named; when a script was changed after it ran, when the
     *     database cannot be reached or is neither H2 nor PostgreSQL
     */
    public void validate() {
        String vendor = vendor();
        try (Connection connection = dataSource.getConnection()) {
            Tables there = Tables.of(connection, schema);
            List<String> missing = Tables.needed().missingIn(there);
            if (!missing.isEmpty()) {
                throw new LaporException((there.isEmpty() ? "There are no tables of lapor" : lack(missing))
                        + ": start once with lapor.schema=migrate, or run the scripts under " + Scripts.folder(vendor));
            }
        } catch (SQLException failed) {
            throw new LaporException("The tables of lapor could not be looked at" + Failures.stateOf(failed));
        }
        requireUnchangedScripts();
    }

    private static String lack(List<String> missing) {
        String named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        int more = missing.size() - MOST_NAMED;
        return "The tables of lapor are older than this version, they lack " + named
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Where the scripts ran by hand, there is no history to compare them with. */
    private void requireUnchangedScripts() {
        try {
            Flyway flyway = flyway();
            ValidateResult result = flyway.info().applied().length == 0 ? null : flyway.validateWithResult();
            if (result != null && !result.validationSuccessful) {
                throw new LaporException(
                        "The tables of lapor were not made by the scripts of this version: a script was"
                                + " changed after it ran, or a row of " + HISTORY + " is missing");
            }
        } catch (FlywayException failed) {
            throw new LaporException("The tables of lapor could not be looked at" + Failures.stateOf(failed)
                    + Failures.adviceOn(failed));
        }
    }

    private Flyway flyway() {
        FluentConfiguration flyway = Flyway.configure(LaporSchema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:" + Scripts.folder(vendor()))
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

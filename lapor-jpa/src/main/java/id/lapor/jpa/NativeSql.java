package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedSequenceName;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * What has no portable words in HQL, with the host's default schema in front of every name.
 *
 * @param nextReport the next block of report numbers
 * @param begin an insert of a report's key into the vault that leaves what is there
 * @param keep an insert of an original that leaves what is there
 * @param link an insert of an account link that leaves what is there
 * @param support an insert of a supporter that leaves what is there
 * @param ignoresDuplicates whether such inserts also wait for what another transaction is just inserting, instead of
 *     failing once that is there
 * @param imprint an insert of the key's imprint that leaves what is there
 * @param imprinted the imprint that is there
 * @param policy an insert of an SLA policy that leaves what is there
 */
record NativeSql(
        String nextReport,
        String begin,
        String keep,
        String link,
        String support,
        boolean ignoresDuplicates,
        String imprint,
        String imprinted,
        String policy) {

    /**
     * @throws LaporException when the database is neither H2 nor PostgreSQL, or the persistence unit does not know the
     *     entities
     */
    static NativeSql of(EntityManagerFactory factory) {
        SessionFactoryImplementor hibernate = factory.unwrap(SessionFactoryImplementor.class);
        requireEntities(hibernate);
        SqlStringGenerationContext names = hibernate.getSqlStringGenerationContext();
        if (names.getDialect() instanceof PostgreSQLDialect) {
            return of(names, " on conflict do nothing", true);
        }
        if (names.getDialect() instanceof H2Dialect) {
            return of(names, "", false);
        }
        throw new LaporException("lapor keeps reports in H2 or PostgreSQL, not in what "
                + names.getDialect().getClass().getSimpleName() + " speaks to");
    }

    private static NativeSql of(SqlStringGenerationContext names, String orNothing, boolean ignoresDuplicates) {
        Column key = new Column("identity_key", "varchar");
        Column secret = new Column("ciphertext", ignoresDuplicates ? "bytea" : "varbinary");
        Column keyset = new Column("keyset", secret.type());
        Column wrappedBy = new Column("wrapped_by", "varchar");
        Column label = new Column("label", "varchar");
        Column link = new Column("link_hash", "varchar");
        Column report = new Column("report_id", "bigint");
        Column supporter = new Column("supporter", "varchar");
        Column one = new Column("id", "integer");
        Column imprint = new Column("key_imprint", "varchar");
        Column version = new Column("version", "varchar");
        Column from = new Column("effective_from", "date");
        Column limits = new Column("limits", "varchar");
        String imprints = table(names, "lapor_installation");
        return new NativeSql(
                nextReport(names),
                insert(table(names, "lapor_vault"), List.of(key), List.of(keyset, wrappedBy, secret)) + orNothing,
                insert(table(names, "lapor_original"), List.of(key, label), List.of(secret)) + orNothing,
                insert(table(names, "lapor_account_link"), List.of(link, key), List.of()) + orNothing,
                insert(table(names, "lapor_support"), List.of(report, supporter), List.of()) + orNothing,
                ignoresDuplicates,
                insert(imprints, List.of(one), List.of(imprint)) + orNothing,
                "select key_imprint from " + imprints,
                insert(table(names, "lapor_sla_policy"), List.of(version), List.of(from, limits)) + orNothing);
    }

    private static String nextReport(SqlStringGenerationContext names) {
        Identifier sequence = Identifier.toIdentifier("lapor_report_seq");
        return names.getDialect()
                .getSequenceSupport()
                .getSequenceNextValString(names.format(new QualifiedSequenceName(null, null, sequence)));
    }

    /** A column, whose value is bound by its name. Its type has no length: a cast to one would cut off what is too long. */
    private record Column(String name, String type) {

        String value() {
            return "cast(:" + name + " as " + type + ")";
        }
    }

    /** An insert that does nothing where a row with these keys is there. */
    private static String insert(String table, List<Column> keys, List<Column> others) {
        List<Column> all = Stream.concat(keys.stream(), others.stream()).toList();
        return "insert into " + table + " (" + joined(all, ", ", Column::name) + ") select "
                + joined(all, ", ", Column::value) + " where not exists (select 1 from " + table + " where "
                + joined(keys, " and ", key -> key.name() + " = :" + key.name()) + ")";
    }

    private static String joined(List<Column> columns, String by, Function<Column, String> as) {
        return columns.stream().map(as).collect(Collectors.joining(by));
    }

    /** How tables are called in the host's database. */
    static UnaryOperator<String> tables(EntityManagerFactory factory) {
        SqlStringGenerationContext names =
                factory.unwrap(SessionFactoryImplementor.class).getSqlStringGenerationContext();
        return table -> table(names, table);
    }

    private static String table(SqlStringGenerationContext names, String table) {
        return names.format(new QualifiedTableName(null, null, Identifier.toIdentifier(table)));
    }

    private static void requireEntities(SessionFactoryImplementor hibernate) {
        List<String> missing = LaporEntities.classNames().stream()
                .filter(name -> hibernate.getMappingMetamodel().findEntityDescriptor(name) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new LaporException("The persistence unit does not know " + missing
                    + ": add LaporEntities.classNames() to its managed classes");
        }
    }
}

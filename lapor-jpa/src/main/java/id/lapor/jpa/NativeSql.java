package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * @param tables how a table is called in the host's database
 * @param ignoresDuplicates whether an insert can leave what is there, and wait for what another transaction is just
 *     inserting
 * @param imprint an insert of the key's imprint that leaves what is there
 * @param imprinted the imprint that is there
 */
record NativeSql(
        String nextReport, UnaryOperator<String> tables, boolean ignoresDuplicates, String imprint, String imprinted) {

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
        UnaryOperator<String> tables =
                table -> names.format(new QualifiedTableName(null, null, Identifier.toIdentifier(table)));
        String imprints = tables.apply("lapor_installation");
        return new NativeSql(
                nextReport(names),
                tables,
                ignoresDuplicates,
                "insert into " + imprints + " (id, key_imprint) select 1, cast(:imprint as varchar)"
                        + " where not exists (select 1 from " + imprints + " where id = 1)" + orNothing,
                "select key_imprint from " + imprints);
    }

    private static String nextReport(SqlStringGenerationContext names) {
        Identifier sequence = Identifier.toIdentifier("lapor_report_seq");
        return names.getDialect()
                .getSequenceSupport()
                .getSequenceNextValString(names.format(new QualifiedSequenceName(null, null, sequence)));
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

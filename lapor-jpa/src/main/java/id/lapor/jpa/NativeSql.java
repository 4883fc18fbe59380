package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
 * @param seal an insert into the vault that replaces what is there
 * @param link an insert of an account link that leaves what is there
 * @param imprint an insert of the key's imprint that leaves what is there
 * @param imprinted the imprint that is there
 */
record NativeSql(String nextReport, String seal, String link, String imprint, String imprinted) {

    /**
     * @throws LaporException when the database is neither H2 nor PostgreSQL, or the persistence unit does not know the
     *     entities
     */
    static NativeSql of(EntityManagerFactory factory) {
        SessionFactoryImplementor hibernate = factory.unwrap(SessionFactoryImplementor.class);
        requireEntities(hibernate);
        SqlStringGenerationContext names = hibernate.getSqlStringGenerationContext();
        String nextReport = names.getDialect()
                .getSequenceSupport()
                .getSequenceNextValString(names.format(
                        new QualifiedSequenceName(null, null, Identifier.toIdentifier("lapor_report_seq"))));
        String vault = insert(names, "lapor_vault", "(identity_key, keyset, ciphertext)");
        String links = insert(names, "lapor_account_link", "(link_hash, identity_key)");
        String installation = table(names, "lapor_installation");
        String imprinted = "select key_imprint from " + installation;
        String imprint = "insert into " + installation + " (id, key_imprint) select 1, cast(:imprint as varchar(64))"
                + " where not exists (select 1 from " + installation + ")";
        if (names.getDialect() instanceof PostgreSQLDialect) {
            return new NativeSql(
                    nextReport,
                    "insert " + vault + " values (:key, :keyset, :ciphertext) on conflict (identity_key)"
                            + " do update set keyset = excluded.keyset, ciphertext = excluded.ciphertext",
                    "insert " + links + " values (:hash, :key) on conflict do nothing",
                    imprint + " on conflict do nothing",
                    imprinted);
        }
        if (names.getDialect() instanceof H2Dialect) {
            return new NativeSql(
                    nextReport,
                    "merge " + vault + " key (identity_key) values (:key, :keyset, :ciphertext)",
                    "merge " + links + " key (link_hash, identity_key) values (:hash, :key)",
                    imprint,
                    imprinted);
        }
        throw new LaporException("lapor keeps reports in H2 or PostgreSQL, not in what "
                + names.getDialect().getClass().getSimpleName() + " speaks to");
    }

    private static String insert(SqlStringGenerationContext names, String table, String columns) {
        return "into " + table(names, table) + " " + columns;
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

package id.lapor.jpa;

import id.lapor.sla.FiledPolicies;
import id.lapor.sla.PolicyText;
import id.lapor.sla.SlaPolicy;
import java.util.Optional;

final class JpaFiledPolicies implements FiledPolicies {

    private static final String FIND = "from LaporSlaPolicy p where p.version = :version";
    private static final String REPLACE =
            "update LaporSlaPolicy p set p.effectiveFrom = :from, p.limits = :limits where p.version = :version";

    private final Database database;

    JpaFiledPolicies(Database database) {
        this.database = database;
    }

    @Override
    public Optional<SlaPolicy> find(String version) {
        return database.with(session -> {
            Optional<StoredPolicy> row = Database.query(session, FIND, StoredPolicy.class)
                    .setParameter("version", version)
                    .getResultStream()
                    .findFirst();
            row.ifPresent(session::detach);
            return row.map(StoredPolicy::toPolicy);
        });
    }

    /** Two nodes that start at once keep the same policy: the later one finds it there. */
    @Override
    public void keep(SlaPolicy policy) {
        String limits = PolicyText.of(policy);
        database.with(session -> {
            return database.rows().insertIfAbsent(session, StoredPolicy.of(policy, limits))
                    || session.createMutationQuery(REPLACE)
                                    .setParameter("version", policy.version())
                                    .setParameter("from", policy.effectiveFrom())
                                    .setParameter("limits", limits)
                                    .executeUpdate()
                            == 1;
        });
    }
}

package id.lapor.benchmark.jdbc;

import id.lapor.Lapor;
import id.lapor.jpa.LaporEntities;
import id.lapor.jpa.LaporJpa;
import id.lapor.jpa.LaporSchema;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.workflow.HistoryChain;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import javax.sql.DataSource;

/** The library over a database, as the README of its adapter says. */
final class Installation implements AutoCloseable {

    private final MasterKey key;
    private final EntityManagerFactory factory;
    private final Storage storage;
    private final Lapor lapor;

    private Installation(DataSource source, MasterKey key, PersistenceConfiguration unit) {
        this.key = key;
        LaporSchema.over(source).migrate();
        unit.property("hibernate.connection.datasource", source);
        unit.property("hibernate.jdbc.log.errors", false);
        LaporEntities.classes().forEach(unit::managedClass);
        this.factory = unit.createEntityManagerFactory();
        this.storage = LaporJpa.over(factory, key);
        this.lapor = City.furnish(Lapor.builder()).storage(storage).key(key).build();
    }

    static Installation over(DataSource source) {
        return new Installation(source, MasterKey.generate(), new PersistenceConfiguration("lapor"));
    }

    /** Another program on the same database. */
    Installation again(DataSource source) {
        return new Installation(source, key, new PersistenceConfiguration("again"));
    }

    MasterKey key() {
        return key;
    }

    Storage storage() {
        return storage;
    }

    Lapor lapor() {
        return lapor;
    }

    /**
     * @throws IllegalStateException when the library cannot read a report that was written by hand, up to its seals and
     *     the identity of its reporter
     */
    void requireWhole(TrackingNumber tracking) {
        Report report = storage.reports().find(tracking).orElseThrow();
        boolean sealed = new HistoryChain(key)
                .verify(report.chainRoot(), report.history(), report.last().seal())
                .isEmpty();
        IdentityKey secrets = report.custody().identityKey();
        boolean known =
                storage.vault().open(secrets).filter(City.SARI_IDENTITY::equals).isPresent()
                        && storage.vault().linkedTo(City.SARI.account()).contains(secrets);
        if (!sealed || !known) {
            throw new IllegalStateException("The library reads something else than what was written by hand");
        }
    }

    @Override
    public void close() {
        lapor.close();
        factory.close();
    }
}

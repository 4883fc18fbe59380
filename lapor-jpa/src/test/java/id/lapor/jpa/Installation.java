package id.lapor.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lapor.Lapor;
import id.lapor.kernel.MasterKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** A whole application: its pool, its persistence unit and the front door over them, as a host would put them together. */
final class Installation implements AutoCloseable {

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final Storage storage;
    private final Lapor lapor;

    private Installation(HikariDataSource pool, MasterKey key, UnaryOperator<DataSource> through) {
        this.pool = pool;
        this.factory = unit(through.apply(pool));
        this.storage = LaporJpa.over(factory, key);
        this.lapor = City.furnish(Lapor.builder().storage(storage).key(key)).build();
    }

    static Installation at(Home home, int connections, MasterKey key) {
        return over(home.config(connections), key, UnaryOperator.identity());
    }

    /** With the tables made; what the application itself does goes {@code through} something first. */
    static Installation over(HikariConfig config, MasterKey key, UnaryOperator<DataSource> through) {
        HikariDataSource pool = new HikariDataSource(config);
        LaporSchema.over(pool).migrate();
        return new Installation(pool, key, through);
    }

    static EntityManagerFactory unit(DataSource source) {
        HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("lapor");
        LaporEntities.classes().forEach(unit::managedClass);
        unit.property("hibernate.connection.datasource", source);
        unit.property("hibernate.jdbc.log.errors", false);
        return unit.createEntityManagerFactory();
    }

    Lapor lapor() {
        return lapor;
    }

    Storage storage() {
        return storage;
    }

    HikariDataSource pool() {
        return pool;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        lapor.close();
        factory.close();
        pool.close();
    }
}

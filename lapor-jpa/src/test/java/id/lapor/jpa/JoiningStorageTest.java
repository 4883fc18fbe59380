package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.testkit.StorageContract;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract once more, in the transactions of a host: a proxy stands for the entity manager under way. */
class JoiningStorageTest extends StorageContract {

    private static TestDatabase database;
    private OwnTransactions host;
    private Storage storage;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.emptied();
        host = new OwnTransactions(database.factory());
        storage = LaporJpa.joining(shared(), host, MasterKey.generate());
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Test
    void whatTheHostWritesIsKeptWithTheReport() {
        Report report = host.inTransaction(() -> {
            host.current().persist(hostRow("ab"));
            return SampleReports.kept(storage());
        });

        assertThat(storage.reports().find(report.tracking())).contains(report);
        assertThat(database.everyValueOf("lapor_account_link")).contains("ab");
    }

    @Test
    void whatTheHostWritesIsUndoneWithTheReport() {
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    host.current().persist(hostRow("cd"));
                    SampleReports.kept(storage());
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.everyValueOf("lapor_account_link")).isEmpty();
    }

    @Test
    void nothingOfOursStaysInTheHostsPersistenceContext() {
        host.inTransaction(() -> {
            Report report = SampleReports.kept(storage());
            storage.reports().find(report.tracking());
            storage.reports().history(report.id());
            storage.supports().add(report.id(), "supporter");
            storage.notices().waiting(9);
            storage.vault().seal(report.custody().identityKey(), City.SARI_IDENTITY);
            storage.vault().keep(report.custody().identityKey(), "1/text", "asli");
            storage.vault().original(report.custody().identityKey(), "1/text");
            assertThat(host.current().unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
            return report;
        });
    }

    @Test
    void whatAnUndoneTransactionMadeIsNotTakenForKept() {
        IdentityKey secrets = SampleReports.kept(storage()).custody().identityKey();
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    storage.vault().keep(secrets, "1/text", "asli");
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        storage.vault().keep(secrets, "1/text", "asli");
        assertThat(storage.vault().original(secrets, "1/text")).contains("asli");
    }

    @Test
    void aReportOfAnEarlierTransactionIsNoLongerNew() {
        Report report = SampleReports.kept(storage());
        storage.reports().findBy(report.id(), Set.of("lampu"));
        storage.reports().findBy(report.id(), Set.of("jalan"));

        assertThat(database.everyValueOf("lapor_words")).anyMatch(value -> value.contains("jalan"));
    }

    /** Any entity would do: the host's are written in the same flush as ours. */
    private static StoredLink hostRow(String hash) {
        StoredLink row = new StoredLink();
        row.hash = hash;
        row.key = "host";
        return row;
    }

    /** As Spring makes it: a session itself, the same in every transaction. */
    private EntityManager shared() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getEntityManagerFactory")) {
                        return database.factory();
                    }
                    if (method.getName().equals("unwrap") && ((Class<?>) arguments[0]).isInstance(proxy)) {
                        return proxy;
                    }
                    try {
                        return method.invoke(host.current(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}

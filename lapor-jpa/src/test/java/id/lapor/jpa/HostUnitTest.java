package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Reply;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts whose transactions are not looked after by us: nothing is kept half, and nobody waits for ever. */
class HostUnitTest {

    /** Runs the work and nothing else. */
    private static final UnitOfWork BARE = new UnitOfWork() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    };

    @ParameterizedTest
    @EnumSource
    void withoutATransactionNothingIsKept(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                EntityManager host = database.factory().createEntityManager()) {
            Storage storage = LaporJpa.joining(host, BARE, MasterKey.generate());

            assertThatThrownBy(() -> SampleReports.kept(storage))
                    .isInstanceOf(LaporException.class)
                    .hasMessageContaining("no transaction of this persistence unit");
            assertThat(database.everyValueOf("lapor_report")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsRefusedTakesTheHostsTransactionWithIt(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                EntityManager host = database.factory().createEntityManager()) {
            Storage storage = LaporJpa.joining(host, BARE, MasterKey.generate());
            host.getTransaction().begin();
            Report kept = SampleReports.kept(storage);

            assertThatThrownBy(
                            () -> storage.reports().add(kept, SampleReports.step(kept, new Reply("Sama.")), Set.of()))
                    .isInstanceOf(LaporException.class);
            assertThat(host.getTransaction().getRollbackOnly()).isTrue();
            host.getTransaction().rollback();
        }
    }

    @Test
    void noStatementWaitsLongerThanTheHostsTransactionMayTake() {
        List<Integer> seconds = new ArrayList<>();
        try (TestDatabase database = TestDatabase.h2();
                var factory = database.unit(timed(database.dataSource(), seconds), Map.of());
                EntityManager host = factory.createEntityManager()) {
            host.unwrap(Session.class).getTransaction().setTimeout(30);
            host.getTransaction().begin();
            SampleReports.kept(LaporJpa.joining(host, BARE, MasterKey.generate()));
            host.getTransaction().rollback();

            assertThat(seconds)
                    .filteredOn(left -> left > 0 && left <= 30)
                    .as("the report, its entry and what was said, each")
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static DataSource timed(DataSource source, List<Integer> seconds) {
        return Between.proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = Between.call(source, method, arguments);
            return answer instanceof Connection connection ? timed(connection, seconds) : answer;
        });
    }

    private static Connection timed(Connection connection, List<Integer> seconds) {
        return Between.proxy(Connection.class, (self, method, arguments) -> {
            Object answer = Between.call(connection, method, arguments);
            return answer instanceof PreparedStatement statement ? timed(statement, seconds) : answer;
        });
    }

    private static PreparedStatement timed(PreparedStatement statement, List<Integer> seconds) {
        return Between.proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("setQueryTimeout")) {
                seconds.add((Integer) arguments[0]);
            }
            return Between.call(statement, method, arguments);
        });
    }
}

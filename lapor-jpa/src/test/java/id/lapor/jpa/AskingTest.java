package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A single question needs no transaction, unless it would leave one open on the host's connection. */
class AskingTest {

    @ParameterizedTest
    @EnumSource
    void aPageIsReadWithoutATransaction(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            assertThat(transactionsOfAPage(database.factory())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereConnectionsDoNotCommitByThemselvesATransactionIsBegunAndEnded(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                EntityManagerFactory manual = database.unit(notCommitting(database.dataSource()), Map.of())) {
            assertThat(transactionsOfAPage(manual)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageShowsWhatTheTransactionUnderWayWrote(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            assertThat(storage.unitOfWork()
                            .inTransaction(() -> {
                                SampleReports.kept(storage);
                                return storage.reports().page(page());
                            })
                            .lines())
                    .hasSize(1);
        }
    }

    private static long transactionsOfAPage(EntityManagerFactory factory) {
        Storage storage = LaporJpa.over(factory, MasterKey.generate());
        SampleReports.kept(storage);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(storage.reports().page(page()).lines()).hasSize(1);
        return statistics.getTransactionCount();
    }

    private static ReportQuery page() {
        return new ReportQuery(
                Scope.of(Scope.Kind.ORDINARY),
                Set.of(),
                null,
                null,
                ReportQuery.Order.DUE,
                SampleReports.NOW,
                null,
                50);
    }

    private static DataSource notCommitting(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                AskingTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    Object told = method.invoke(source, arguments);
                    if (told instanceof Connection connection) {
                        connection.setAutoCommit(false);
                    }
                    return told;
                });
    }
}

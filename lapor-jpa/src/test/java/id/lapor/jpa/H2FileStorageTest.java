package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.Step;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.testkit.StorageContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileStorageTest extends StorageContract {

    private static final MasterKey KEY = MasterKey.generate();

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private Storage storage;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2("jdbc:h2:file:" + folder.resolve("lapor"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        storage = database.emptied().storage(KEY);
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Test
    void everythingIsThereAfterARestart() {
        Report report = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        storage().vault().seal(report.custody().identityKey(), City.SARI_IDENTITY);
        storage().vault().link(report.custody().identityKey(), "sari");
        storage().vault().keep(report.custody().identityKey(), "1/text", "asli");
        storage().supports().add(report.id(), "supporter");
        List<Step> history = storage().reports().history(report.id());

        database.close();
        open();
        storage = database.storage(KEY);

        assertThat(storage.reports().find(report.tracking())).contains(report);
        assertThat(storage.reports().history(report.id())).isEqualTo(history);
        assertThat(storage.vault().open(report.custody().identityKey())).contains(City.SARI_IDENTITY);
        assertThat(storage.vault().linkedTo("sari")).hasSize(1);
        assertThat(storage.vault().original(report.custody().identityKey(), "1/text"))
                .contains("asli");
        assertThat(storage.supports().count(report.id())).isEqualTo(1);
        assertThat(storage.reports().nextId().value()).isGreaterThan(report.id().value());
        assertThat(storage.reports().page(everything()).lines())
                .isEqualTo(List.of(report.line().supportedBy(1)));
    }

    private static ReportQuery everything() {
        Scope inbox = Scope.ofAgencies(Set.of(City.BINA_MARGA));
        return new ReportQuery(inbox, Set.of(), null, null, ReportQuery.Order.NEWEST, SampleReports.NOW, null, 50);
    }
}

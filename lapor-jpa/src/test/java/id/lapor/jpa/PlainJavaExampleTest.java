package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.desk.Receipt;
import id.lapor.kernel.MasterKey;
import id.lapor.report.ReportDraft;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The snippet of the README: it compiles, it works, and it is the one that stands there. */
class PlainJavaExampleTest {

    @Test
    void aPlainProgramKeepsItsReportsInADatabase() {
        try (HikariDataSource source = TestDatabase.emptyH2()) {
            Receipt receipt = submit(source, MasterKey.generate().reveal());

            assertThat(receipt.tracking()).isNotNull();
        }
    }

    private static Receipt submit(DataSource dataSource, String vaultKey) {
        // README begins
        LaporSchema.over(dataSource).migrate();

        PersistenceConfiguration unit = new PersistenceConfiguration("lapor")
                .property("hibernate.connection.datasource", dataSource)
                .property("hibernate.jdbc.log.errors", false);
        LaporEntities.classes().forEach(unit::managedClass);

        MasterKey key = MasterKey.parse(vaultKey);
        try (EntityManagerFactory factory = unit.createEntityManagerFactory();
                Lapor lapor = Lapor.builder()
                        .storage(LaporJpa.over(factory, key))
                        .key(key)
                        .agency(Agency.of("dinas-pupr", "Dinas PUPR"))
                        .build()) {
            ReportDraft draft = ReportDraft.complaint(
                    "Lubang di Jalan Cipto", "Lubang sedalam 20 cm di depan pasar.", "Jalan Cipto");
            return lapor.citizen().submit(draft).orElseThrow();
        }
        // README ends
    }

    @Test
    void theReadmeShowsExactlyThisProgram() throws IOException {
        String source = Files.readString(Path.of("src/test/java/id/lapor/jpa/PlainJavaExampleTest.java"));
        String begin = "// README begins\n";
        String snippet = source.substring(
                        source.indexOf(begin) + begin.length(), source.indexOf("        // README ends"))
                .lines()
                .map(line -> line.length() < 8 ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + snippet + "\n```");
    }
}

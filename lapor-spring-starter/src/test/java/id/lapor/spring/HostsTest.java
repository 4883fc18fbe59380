package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import host.bare.BareHost;
import host.scanned.ScannedHost;
import host.shop.Parcel;
import host.shop.ShopHost;
import id.lapor.Lapor;
import id.lapor.desk.InboxFilter;
import id.lapor.desk.Receipt;
import id.lapor.followup.Remark;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Status;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One dependency, and a Spring Boot host has complaint handling, whatever its own entities look like. */
class HostsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(classes = {BareHost.class, ShopHost.class, ScannedHost.class})
    void everyHostHandlesAComplaintInItsOwnDatabase(Class<?> host) {
        try (ConfigurableApplicationContext context = start(host, "jdbc:h2:mem:" + host.getSimpleName())) {
            Lapor lapor = context.getBean(Lapor.class);
            Receipt receipt = answered(lapor);
            lapor.citizen()
                    .showing(receipt.accessCode())
                    .close(receipt.tracking(), 5)
                    .orElseThrow();

            assertThat(lapor.officer(City.COORDINATOR)
                            .open(receipt.tracking())
                            .orElseThrow()
                            .headline()
                            .status())
                    .isEqualTo(Status.CLOSED);
            assertThat(count(context, "lapor_history")).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "create-drop", "create", "update", "validate", "none"})
    void whateverTheHostLetsHibernateDoToItsSchemaTheReportsStay(String ddlAuto) {
        String url = "jdbc:h2:file:" + directory.resolve("host");
        String[] setting =
                ddlAuto.isEmpty() ? new String[0] : new String[] {"spring.jpa.hibernate.ddl-auto=" + ddlAuto};
        String tracking;
        try (ConfigurableApplicationContext first = start(BareHost.class, url, setting)) {
            tracking = answered(first.getBean(Lapor.class)).tracking().value();
        }
        try (ConfigurableApplicationContext second = start(BareHost.class, url, setting)) {
            assertThat(count(second, "lapor_report")).isEqualTo(1);
            assertThat(count(second, "lapor_history")).isEqualTo(3);
            var reopened = second.getBean(Lapor.class)
                    .officer(City.COORDINATOR)
                    .open(TrackingNumber.parse(tracking).orElseThrow())
                    .orElseThrow();
            assertThat(reopened.content().text()).contains("Lubang sedalam 20 cm");
        }
    }

    /** What the first transaction made is forgotten by the second, although Spring gives the same session to both. */
    @Test
    void whatAnOfficerRedactsIsFoundByItsNewWords() {
        try (ConfigurableApplicationContext context = start(BareHost.class, "jdbc:h2:mem:redacted")) {
            Lapor lapor = context.getBean(Lapor.class);
            for (int reports = 0; reports < 2; reports++) {
                TrackingNumber report = lapor.citizen(City.SARI)
                        .submit(City.hole(Secrecy.OPEN))
                        .orElseThrow()
                        .tracking();
                lapor.officer(City.COORDINATOR)
                        .act(
                                report,
                                new SecrecyCommand.Redact(
                                        1, null, "Gerobak menghalangi.", Set.of(), Remark.internal("Nama")))
                        .orElseThrow();
            }
            InboxFilter carts = InboxFilter.ALL.saying("gerobak");
            assertThat(lapor.officer(City.COORDINATOR).inbox(carts, null, 10).lines())
                    .hasSize(2);
        }
    }

    @Test
    void theHostsOwnTablesAreStillMadeByTheHost() {
        try (ConfigurableApplicationContext context = start(ShopHost.class, "jdbc:h2:mem:own")) {
            transactions(context)
                    .executeWithoutResult(status -> entityManager(context).persist(new Parcel("A")));
            assertThat(count(context, "parcel")).isEqualTo(1);
        }
    }

    @Test
    void aReportIsKeptOrForgottenTogetherWithTheHostsOwnWork() {
        try (ConfigurableApplicationContext context = start(ShopHost.class, "jdbc:h2:mem:together")) {
            Lapor lapor = furnished(context);
            transactions(context).executeWithoutResult(status -> {
                entityManager(context).persist(new Parcel("B"));
                lapor.citizen(City.SARI)
                        .submit(City.hole(id.lapor.reporter.Secrecy.OPEN), Photos.jpeg())
                        .orElseThrow();
                status.setRollbackOnly();
            });
            for (String table : List.of(
                    "parcel",
                    "lapor_report",
                    "lapor_history",
                    "lapor_statement",
                    "lapor_attachment",
                    "lapor_vault",
                    "lapor_account_link")) {
                assertThat(count(context, table)).as(table).isZero();
            }
        }
    }

    @Test
    void aRefusedMoveDoesNotSpoilTheHostsTransaction() {
        try (ConfigurableApplicationContext context = start(ShopHost.class, "jdbc:h2:mem:refused")) {
            Lapor lapor = furnished(context);
            Receipt receipt = lapor.citizen().submit(draft()).orElseThrow();
            transactions(context).executeWithoutResult(status -> {
                entityManager(context).persist(new Parcel("C"));
                assertThat(lapor.officer(City.PUPR_LIAISON)
                                .giveBack(receipt.tracking(), "Bukan kami")
                                .refusal())
                        .isPresent();
                assertThat(lapor.officer(City.COORDINATOR)
                                .ifVersion(7)
                                .note(receipt.tracking(), "Usang")
                                .refusal())
                        .isPresent();
                assertThat(status.isRollbackOnly()).isFalse();
            });
            assertThat(count(context, "parcel")).isEqualTo(1);
        }
    }

    static ConfigurableApplicationContext start(Class<?> host, String url, String... settings) {
        return new SpringApplicationBuilder(host)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.main.banner-mode=off",
                        "lapor.vault.key-file=" + Path.of("target", "test-vault.key"))
                .properties(settings)
                .run();
    }

    private static Receipt answered(Lapor lapor) {
        furnish(lapor);
        Receipt receipt = lapor.citizen().submit(draft()).orElseThrow();
        lapor.officer(City.COORDINATOR)
                .delegate(receipt.tracking(), City.PUPR, "Mohon diperiksa")
                .orElseThrow();
        City.answer(lapor, receipt.tracking());
        return receipt;
    }

    private static Lapor furnished(ConfigurableApplicationContext context) {
        Lapor lapor = context.getBean(Lapor.class);
        furnish(lapor);
        return lapor;
    }

    private static void furnish(Lapor lapor) {
        City.agencies().forEach(lapor.agencies()::save);
    }

    private static ReportDraft draft() {
        return ReportDraft.complaint(
                "Lubang di Jalan Cipto", "Lubang sedalam 20 cm di depan pasar.", "Jalan Cipto, depan pasar");
    }

    private static TransactionTemplate transactions(ConfigurableApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static EntityManager entityManager(ConfigurableApplicationContext context) {
        return org.springframework.orm.jpa.SharedEntityManagerCreator.createSharedEntityManager(
                context.getBean(EntityManagerFactory.class));
    }

    private static int count(ConfigurableApplicationContext context, String table) {
        Integer rows =
                context.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}

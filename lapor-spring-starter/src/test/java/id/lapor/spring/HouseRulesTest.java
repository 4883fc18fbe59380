package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import host.bare.BareHost;
import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.desk.Receipt;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.UnitOfWork;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Retention;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a host says of its own rules, as beans or as settings, is what happens. */
class HouseRulesTest {

    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        ApprovalPolicy approval() {
            return ApprovalPolicy.always();
        }

        @Bean
        RoutingPolicy routing(Storage storage, UnitOfWork unitOfWork) {
            unitOfWork.inTransaction(() -> {
                City.agencies().forEach(storage.agencies()::save);
                return true;
            });
            return RoutingPolicy.of(
                    List.of(RoutingRule.category("jalan", City.PUPR).atOnce()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Time {

        @Bean
        SettableClock clock() {
            return SettableClock.atWib("2026-03-02T09:00");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRetention {

        @Bean
        Retention retention() {
            return new Retention(Period.ofYears(1), Period.ofDays(1));
        }
    }

    @Test
    void itsRoutingDelegatesAndItsApprovalHoldsTheAnswerBack() {
        try (ConfigurableApplicationContext context = start("rules", List.of(Rules.class))) {
            Lapor lapor = context.getBean(Lapor.class);
            TrackingNumber tracking = submitted(lapor).tracking();
            assertThat(lapor.officer(City.PUPR_LIAISON)
                            .open(tracking)
                            .orElseThrow()
                            .headline()
                            .agency()
                            .id())
                    .isEqualTo(AgencyId.of("dinas-pupr"));
            assertThat(lapor.officer(City.PUPR_LIAISON)
                            .answer(tracking, City.fixed(), Photos.jpeg())
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.APPROVAL_MISSING);
        }
    }

    @Test
    void eachVersionOfItsLimitsCountsFromItsDayOn() {
        try (ConfigurableApplicationContext context = start(
                "versions",
                List.of(Time.class),
                "lapor.sla.kota-2026.limits.verification=1 working day",
                "lapor.sla.kota-2027.effective-from=2026-03-03",
                "lapor.sla.kota-2027.limits.verification=2 working days")) {
            Lapor lapor = context.getBean(Lapor.class);
            TrackingNumber before = submitted(lapor).tracking();
            context.getBean(SettableClock.class).forward(Duration.ofDays(1));
            TrackingNumber after = submitted(lapor).tracking();
            assertThat(dueOn(lapor, before)).isEqualTo("2026-03-03");
            assertThat(dueOn(lapor, after)).isEqualTo("2026-03-05");
        }
    }

    @Test
    void anOfficeOfItsOwnHoursMayWorkOnJointLeave() {
        try (ConfigurableApplicationContext context = start(
                "offices",
                List.of(Time.class, Rules.class),
                "lapor.sla.kota.limits.first-reply=1 working day",
                "lapor.offices.dinas-pupr.hours.friday=08:00-12:00",
                "lapor.offices.dinas-pupr.joint-leave=false")) {
            context.getBean(SettableClock.class).forward(Duration.ofDays(14));
            Lapor lapor = context.getBean(Lapor.class);
            assertThat(dueOn(lapor, submitted(lapor).tracking()))
                    .as("a Friday of joint leave")
                    .isEqualTo("2026-03-20");
        }
    }

    @Test
    void itsTimeToObjectCounts() {
        try (ConfigurableApplicationContext context =
                start("objection", List.of(Time.class), "lapor.sla.kota.limits.objection=3 calendar days")) {
            Lapor lapor = context.getBean(Lapor.class);
            TrackingNumber tracking = archived(lapor);
            context.getBean(SettableClock.class).forward(Duration.ofDays(4));
            assertThat(lapor.citizen(City.SARI)
                            .object(tracking, "Lubangnya masih ada.")
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.OBJECTION_LATE);
        }
    }

    @Test
    void itsRetentionErasesByTheSettingsOrByItsBean() {
        assertThat(erasedAfterAYear(start("kept", List.of(Time.class)))).isFalse();
        assertThat(erasedAfterAYear(
                        start("settings", List.of(Time.class), "lapor.retention.keep=1y", "lapor.retention.warn=1d")))
                .isTrue();
        assertThat(erasedAfterAYear(start("bean", List.of(Time.class, OwnRetention.class))))
                .isTrue();
    }

    private static boolean erasedAfterAYear(ConfigurableApplicationContext started) {
        try (ConfigurableApplicationContext context = started) {
            Lapor lapor = context.getBean(Lapor.class);
            archived(lapor);
            SettableClock clock = context.getBean(SettableClock.class);
            clock.forward(Duration.ofDays(366));
            lapor.clock().retain();
            clock.forward(Duration.ofDays(2));
            return lapor.clock().retain().erased() == 1;
        }
    }

    private static TrackingNumber archived(Lapor lapor) {
        TrackingNumber tracking = submitted(lapor).tracking();
        lapor.officer(City.COORDINATOR)
                .archive(tracking, ArchiveReason.TOO_GENERAL, "Tempatnya tidak disebut.")
                .orElseThrow();
        assertThat(lapor.officer(City.COORDINATOR)
                        .open(tracking)
                        .orElseThrow()
                        .headline()
                        .status())
                .isEqualTo(Status.ARCHIVED);
        return tracking;
    }

    private static LocalDate dueOn(Lapor lapor, TrackingNumber tracking) {
        return lapor.officer(City.COORDINATOR)
                .open(tracking)
                .orElseThrow()
                .headline()
                .due()
                .on();
    }

    private static Receipt submitted(Lapor lapor) {
        Actor sari = City.SARI;
        return lapor.citizen(sari).submit(City.hole(Secrecy.OPEN)).orElseThrow();
    }

    private static ConfigurableApplicationContext start(String database, List<Class<?>> rules, String... settings) {
        Class<?>[] sources = rules.toArray(Class<?>[]::new);
        return new SpringApplicationBuilder(BareHost.class)
                .sources(sources)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=jdbc:h2:mem:house-" + database,
                        "spring.main.banner-mode=off",
                        "lapor.sweep-interval=1h",
                        "lapor.vault.key-file=" + Path.of("target", "test-vault.key"))
                .properties(settings)
                .run();
    }
}

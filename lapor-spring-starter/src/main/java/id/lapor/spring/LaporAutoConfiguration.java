package id.lapor.spring;

import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.AttachmentSanitizer;
import id.lapor.followup.SubstancePolicy;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.TextAnalysis;
import id.lapor.report.Retention;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import id.lapor.sla.SlaPolicy;
import id.lapor.storage.Storage;
import id.lapor.subject.Categories;
import id.lapor.triage.Triage;
import id.lapor.triage.likeness.LikenessPolicy;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** The front door as a bean. Every rule that the host declares as a bean replaces the default. */
@AutoConfiguration(after = LaporJpaAutoConfiguration.class)
@ConditionalOnBean({Storage.class, MasterKey.class})
@EnableConfigurationProperties(LaporProperties.class)
public final class LaporAutoConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnMissingBean
    Lapor lapor(
            Storage storage,
            MasterKey key,
            LaporProperties properties,
            ObjectProvider<SlaPolicy> policies,
            ObjectProvider<Holidays> holidays,
            ObjectProvider<OfficeHours> hours,
            ObjectProvider<Categories> categories,
            ObjectProvider<ColorPolicy> colors,
            ObjectProvider<TextAnalysis> text,
            ObjectProvider<Triage> triage,
            ObjectProvider<LikenessPolicy> likeness,
            ObjectProvider<SubstancePolicy> substance,
            ObjectProvider<ApprovalPolicy> approval,
            ObjectProvider<RoutingPolicy> routing,
            ObjectProvider<Retention> retention,
            ObjectProvider<AttachmentSanitizer> sanitizer,
            ObjectProvider<Clock> clock,
            ConfigurableEnvironment environment) {
        SettingsOfTheEnvironment.requireReadable(environment);
        SettingsOfCategories.requireKnown(environment);
        Holidays known = holidays.getIfUnique(() -> properties.knownHolidays());
        Holidays usual = holidays.getIfUnique(() -> properties.jointLeave() ? known : known.workingOnJointLeave());
        var builder = Lapor.builder()
                .storage(storage)
                .key(key)
                .zone(properties.zone())
                .sweepInterval(properties.sweepInterval())
                .retention(retention.getIfUnique(properties.retention()::asRule))
                .holidays(usual);
        policies.orderedStream().forEach(builder::slaPolicy);
        properties.sla().forEach((version, own) -> builder.slaPolicy(own.asPolicy(version)));
        properties.offices().forEach((agency, office) -> office.applyTo(builder, AgencyId.of(agency), known));
        Optional.ofNullable(properties.region()).ifPresent(builder::region);
        hours.ifUnique(builder::officeHours);
        if (!properties.officeHours().isEmpty()) {
            builder.officeHours(OfficeHours.parse(properties.officeHours()));
        }
        categories.ifUnique(builder::categories);
        if (!properties.categories().isEmpty()) {
            builder.categories(CategorySettings.asCategories(properties.categories()));
        }
        colors.ifUnique(builder::colors);
        text.ifUnique(builder::textAnalysis);
        triage.ifUnique(builder::triage);
        likeness.ifUnique(builder::likeness);
        substance.ifUnique(builder::substance);
        approval.ifUnique(builder::approval);
        routing.ifUnique(builder::routing);
        sanitizer.ifUnique(builder::sanitizer);
        clock.ifUnique(builder::clock);
        return builder.build();
    }

    @Bean
    ApplicationRunner laporUpkeep(Lapor lapor, LaporProperties properties) {
        return new UpkeepAtStart(lapor, properties.upkeep());
    }
}

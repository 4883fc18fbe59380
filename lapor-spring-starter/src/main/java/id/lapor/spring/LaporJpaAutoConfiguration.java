package id.lapor.spring;

import id.lapor.jpa.LaporEntities;
import id.lapor.jpa.LaporJpa;
import id.lapor.jpa.LaporSchema;
import id.lapor.jpa.LaporSchemaFilterProvider;
import id.lapor.jpa.WrappingKeys;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.storage.Storage;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps reports in the host's database: lapor's tables beside the host's, lapor's entities in the host's persistence
 * unit, lapor's work inside the host's transactions.
 */
@AutoConfiguration(
        after = HibernateJpaAutoConfiguration.class,
        // The host's own migrations run first: Flyway refuses a schema that already holds foreign tables.
        afterName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass({EntityManagerFactory.class, DataSource.class})
@ConditionalOnBean(EntityManagerFactory.class)
@EnableConfigurationProperties(LaporProperties.class)
public final class LaporJpaAutoConfiguration {

    /** What has to be there before Hibernate starts. */
    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseInitializationDependencyConfigurer.class)
    static class PersistenceUnit {

        @Bean
        LaporSchemaInitializer laporSchemaInitializer(DataSource dataSource, LaporProperties properties) {
            return new LaporSchemaInitializer(LaporSchema.over(dataSource), properties.schema());
        }

        @Bean
        EntityManagerFactoryBuilderCustomizer laporEntities(LaporProperties properties) {
            String wanted = properties.jpa().persistenceUnit();
            return builder -> builder.addPersistenceUnitPostProcessors(unit -> {
                if (wanted == null || wanted.equals(unit.getPersistenceUnitName())) {
                    LaporEntities.classNames().forEach(unit::addManagedClassName);
                }
            });
        }

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        HibernatePropertiesCustomizer laporSchemaFilter() {
            return properties -> properties.put(
                    LaporSchemaFilterProvider.PROPERTY,
                    LaporSchemaFilterProvider.around(
                            properties.get(LaporSchemaFilterProvider.PROPERTY),
                            Thread.currentThread().getContextClassLoader()));
        }
    }

    @Bean
    @ConditionalOnMissingBean
    MasterKey laporMasterKey(LaporProperties properties, DataSource dataSource) {
        return new VaultKeys(properties.vault()).keyFor(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    UnitOfWork laporUnitOfWork(PlatformTransactionManager transactions) {
        return new HostTransactions(transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    Storage laporStorage(
            EntityManagerFactory entityManagers, UnitOfWork unitOfWork, MasterKey key, LaporProperties properties) {
        LaporEntityCheck.require(entityManagers);
        WrappingKeys wrapping = new VaultKeys(properties.vault()).wrapping(key);
        return LaporJpa.joining(
                SharedEntityManagerCreator.createSharedEntityManager(entityManagers), unitOfWork, key, wrapping);
    }
}

package id.lapor.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Makes Hibernate wait for lapor's tables, and lapor's tables for the host's own migrations. */
final class LaporSchemaInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    private static final int AFTER_THE_HOSTS_FLYWAY = 100;

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(LaporSchemaInitializer.class);
    }

    @Override
    public int getOrder() {
        return AFTER_THE_HOSTS_FLYWAY;
    }
}

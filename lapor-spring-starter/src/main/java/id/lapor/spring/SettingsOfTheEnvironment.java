package id.lapor.spring;

import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Names of environment variables know no dashes: {@code LAPOR_SLA_KOTA_2026_...} is read as the version {@code kota.2026} or
 * not at all, and Spring says nothing of what it cannot read there. So what is named by the host is written in a file.
 */
final class SettingsOfTheEnvironment {

    private static final List<String> NAMED_BY_THE_HOST = List.of("LAPOR_SLA_", "LAPOR_OFFICES_");

    private SettingsOfTheEnvironment() {}

    /**
     * @throws IllegalStateException naming the variable
     */
    static void requireReadable(ConfigurableEnvironment environment) {
        PropertySource<?> variables =
                environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (variables instanceof EnumerablePropertySource<?> known) {
            for (String name : known.getPropertyNames()) {
                if (NAMED_BY_THE_HOST.stream().anyMatch(name::startsWith)) {
                    throw new IllegalStateException(name + " is an environment variable, whose name cannot tell"
                            + " kota-2026 from kota.2026: write lapor.sla and lapor.offices in a file, such as"
                            + " application.yml, or in SPRING_APPLICATION_JSON");
                }
            }
        }
    }
}

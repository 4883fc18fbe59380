package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import host.bare.BareHost;
import id.lapor.Lapor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Settings as a container gets them. */
class SettingsOfTheEnvironmentTest {

    @Test
    void limitsThatAVariableNamesAreNotOverlooked() {
        assertThatThrownBy(() -> start("LAPOR_SLA_KOTA_2026_LIMITS_FIRSTREPLY", "4 working days"))
                .rootCause()
                .hasMessageContaining("LAPOR_SLA_KOTA_2026_LIMITS_FIRSTREPLY is an environment variable")
                .hasMessageContaining("in a file");
    }

    @Test
    void hoursThatAVariableNamesAreNotOverlooked() {
        assertThatThrownBy(() -> start("LAPOR_OFFICES_RSUD_HOURS_MONDAY", "00:00-24:00"))
                .rootCause()
                .hasMessageContaining("LAPOR_OFFICES_RSUD_HOURS_MONDAY is an environment variable");
    }

    @Test
    void aSettingWithANameOfOursCounts() {
        try (ConfigurableApplicationContext context = start("LAPOR_ZONE", "Asia/Jayapura")) {
            assertThat(context.getBean(LaporProperties.class).zone()).hasToString("Asia/Jayapura");
        }
    }

    @Test
    void limitsInJsonCount() {
        String json = "{\"lapor\":{\"sla\":{\"kota-2026\":{\"limits\":{\"first-reply\":\"4 working days\"}}}}}";
        try (ConfigurableApplicationContext context = start("SPRING_APPLICATION_JSON", json)) {
            assertThat(context.getBean(Lapor.class).slaPolicy().version()).isEqualTo("kota-2026");
        }
    }

    private static ConfigurableApplicationContext start(String variable, String value) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> all = new HashMap<>(environment.getSystemEnvironment());
        all.put(variable, value);
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", all));
        return new SpringApplicationBuilder(BareHost.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=jdbc:h2:mem:settings",
                        "spring.main.banner-mode=off",
                        "lapor.vault.key-file=target/test-vault.key")
                .run();
    }
}

package id.lapor.spring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps citizens out of logs even where a host debugs everything: these loggers print whole requests, or rows that a
 * database rejected. As defaults of the lowest rank, so that a host that knows what it does can still ask for them.
 */
final class QuietLoggers implements EnvironmentPostProcessor {

    private static final Map<String, Object> LEVELS = Map.of(
            "logging.level.org.apache.coyote.http11.Http11InputBuffer", "INFO",
            "logging.level.org.apache.coyote.http2", "INFO",
            "logging.level.org.apache.tomcat.util.http.Parameters", "INFO",
            "logging.level.org.springframework.security.authentication.dao.DaoAuthenticationProvider", "INFO",
            "logging.level.org.hibernate.orm.jdbc.error", "OFF");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("lapor: loggers that quote citizens", LEVELS));
    }
}

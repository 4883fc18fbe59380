package id.lapor.jpa;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Others tell at length of every connection that a test took from them on purpose. What we log ourselves is heard. */
final class Quiet implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> TALKATIVE =
            List.of("com.zaxxer.hikari", "org.hibernate", "io.zonky.test.db.postgres.embedded");

    @Override
    public void beforeAll(ExtensionContext context) {
        set(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        set(null);
    }

    private static void set(Level level) {
        TALKATIVE.forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(level));
    }
}

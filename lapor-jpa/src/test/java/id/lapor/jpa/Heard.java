package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that anybody logs at INFO or above, in place of the console, until it is closed. */
final class Heard implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Appender<ILoggingEvent> console = root.getAppender("out");
    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    Heard() {
        root.detachAppender(console);
        seen.start();
        root.addAppender(seen);
        root.setLevel(Level.INFO);
    }

    /** Neither what was thrown nor what was logged may repeat what a citizen wrote. */
    void repeatsNothing(Throwable told, String canary) {
        StringWriter trace = new StringWriter();
        told.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(canary);
        assertThat(lines()).noneMatch(line -> line.contains(canary));
    }

    List<String> lines() {
        return List.copyOf(seen.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    @Override
    public void close() {
        root.setLevel(Level.WARN);
        root.detachAppender(seen);
        root.addAppender(console);
    }
}

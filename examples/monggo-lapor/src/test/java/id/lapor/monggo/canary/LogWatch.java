package id.lapor.monggo.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Reads the whole log of an application that debugs everything, instead of the console, and keeps what it may not say. */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String BINDS = "org.hibernate.orm.jdbc.bind";
    private static final Map<String, Level> LEVELS = Map.of(
            Logger.ROOT_LOGGER_NAME,
            Level.DEBUG,
            "id.lapor",
            Level.TRACE,
            BINDS,
            Level.TRACE,
            // the caller's own side of the wire
            "jdk.internal.httpclient",
            Level.OFF,
            // hundreds of lines for every request, about nothing but themselves
            "org.springframework.orm.jpa.JpaTransactionManager",
            Level.INFO,
            "org.hibernate.session.metrics",
            Level.INFO,
            "org.hibernate.orm.core",
            Level.INFO);

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    private final PatternLayout layout = new PatternLayout();
    private final Map<String, Level> before = new HashMap<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private long lines;
    private long binds;

    static LogWatch everything() {
        LogWatch watch = new LogWatch();
        watch.begin();
        return watch;
    }

    private void begin() {
        layout.setContext(loggers);
        layout.setPattern("%level %logger %mdc %msg %ex");
        layout.start();
        setContext(loggers);
        start();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.addAppender(this);
        LEVELS.forEach((name, level) -> {
            before.put(name, loggers.getLogger(name).getLevel());
            loggers.getLogger(name).setLevel(level);
        });
    }

    @Override
    protected void append(ILoggingEvent event) {
        String line = layout.doLayout(event);
        lines++;
        binds += event.getLoggerName().equals(BINDS) ? 1 : 0;
        told.addAll(Canary.foundIn(List.of(line)));
    }

    /** The lines that tell who the citizen is. */
    synchronized List<String> told() {
        return List.copyOf(told);
    }

    synchronized long lines() {
        return lines;
    }

    synchronized long binds() {
        return binds;
    }

    @Override
    public void close() {
        before.forEach((name, level) -> loggers.getLogger(name).setLevel(level));
        root.detachAppender(this);
        others.forEach(root::addAppender);
    }
}

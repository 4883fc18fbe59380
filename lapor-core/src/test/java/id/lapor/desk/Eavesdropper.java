package id.lapor.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears everything that is printed or logged, at any level, until it is closed. */
final class Eavesdropper implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Level level = ROOT.getLevel();
    private final Handler handler = new Recorder();

    Eavesdropper() {
        PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(handler);
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        ROOT.removeHandler(handler);
        ROOT.setLevel(level);
    }

    private final class Recorder extends Handler {
        @Override
        public void publish(LogRecord entry) {
            StringBuilder line = new StringBuilder(entry.getLoggerName() + " " + entry.getMessage());
            if (entry.getParameters() != null) {
                for (Object parameter : entry.getParameters()) {
                    line.append(' ').append(parameter);
                }
            }
            heard.writeBytes((line + " " + Spill.of(entry.getThrown()) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            // every line is kept at once
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}

package id.lapor.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of a test's own, made to be killed and started again over what it left behind. */
final class Server implements AutoCloseable {

    /** What production has to have, and the library that starts it has not. */
    private static final Map<String, String> COMMITS_FOR_REAL =
            Map.of("fsync", "on", "synchronous_commit", "on", "log_error_verbosity", "terse");

    private final Path data;
    private EmbeddedPostgres running;

    /**
     * @param data an empty folder
     */
    Server(Path data) throws IOException {
        this.data = data;
        this.running = builder().start();
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** All its processes at once, with SIGKILL: nothing is flushed, and nobody is told. */
    void kill() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }

    /** Over the same data, at the same port. */
    void startAgain() throws IOException {
        int port = running.getPort();
        running.close();
        running = builder().setPort(port).start();
    }

    private EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        COMMITS_FOR_REAL.forEach(builder::setServerConfig);
        return builder;
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

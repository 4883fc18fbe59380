package id.lapor.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL whose tables lie on a file system of a few megabytes, which only its own processes see. It needs a Linux that
 * lets an account make name spaces of its own.
 */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTES = 8;
    private static final int START_UP_SECONDS = 90;

    private final Process server;
    private final String url;

    /**
     * @param folder an empty one
     */
    SmallDisk(Path folder) throws IOException {
        Path mounted = Files.createDirectory(folder.resolve("small"));
        int port = freePort();
        this.url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        this.server = inItsOwnNames(
                        mounted,
                        "mkdir #/tables && exec unshare -U sh -c '"
                                + "$/initdb -D @ -A trust -U postgres -E UTF-8 -N > /dev/null"
                                + " && exec $/postgres -D @ -p % -k \"\" -c fsync=on -c synchronous_commit=on'",
                        binaries(),
                        folder.resolve("data"),
                        port)
                .start();
        try (HikariDataSource source = patient(url)) {
            TestDatabase.execute(source, "create tablespace small location '" + mounted.resolve("tables") + "'");
            TestDatabase.execute(source, "alter role postgres set default_tablespace = 'small'");
        }
    }

    /** Whether this machine can make one, with a server of ours as the source of the programs. */
    static boolean isPossible(Path folder) throws IOException, InterruptedException {
        boolean ours = Postgres.isOurs() && Files.isExecutable(Path.of(binaries(), "initdb"));
        boolean linux = System.getProperty("os.name").equals("Linux");
        return ours
                && linux
                && inItsOwnNames(folder, "true", "", folder, 0).start().waitFor() == 0;
    }

    String url() {
        return url;
    }

    private static ProcessBuilder inItsOwnNames(Path mounted, String then, String binaries, Path data, int port) {
        String command = ("mount -t tmpfs -o size=" + MEGABYTES + "m lapor # && " + then)
                .replace("#", mounted.toString())
                .replace("$", binaries)
                .replace("@", data.toString())
                .replace("%", String.valueOf(port));
        return new ProcessBuilder(List.of("unshare", "-Urm", "sh", "-c", command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static String binaries() {
        try (HikariDataSource server = new Home(Postgres.url(), "").pool(1)) {
            return Home.answers(server, "select setting from pg_config where name = 'BINDIR'")
                    .get(0);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HikariDataSource patient(String url) {
        HikariConfig config = new Home(url, "").config(1);
        config.setInitializationFailTimeout(TimeUnit.SECONDS.toMillis(START_UP_SECONDS));
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly().onExit().join();
    }
}

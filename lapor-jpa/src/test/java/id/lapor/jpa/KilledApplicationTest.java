package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed while eight people work: whatever somebody was told is there, and nothing is there by half. */
@Tag("faults")
class KilledApplicationTest {

    private static final long SEED = 20260310;
    private static final int KILLS = Faults.size(2, 6);
    private static final int ACTS_FOR_EACH = Faults.size(150, 1_800);

    @TempDir
    Path folder;

    private final MasterKey key = MasterKey.generate();
    private final Random random = new Random(SEED);
    private final Ledger told = new Ledger();

    @Test
    void nothingThatWasAcknowledgedIsLostOrTornInPostgres() throws Exception {
        Home home = Home.of(Vendor.POSTGRESQL);
        RealCommits.required(home);

        killAndLook(home);
    }

    /**
     * H2 keeps this promise only with {@code WRITE_DELAY=0}: by default it writes what was committed up to half a second
     * later. What it then hands over to the operating system outlives the process; whether it outlives a power failure
     * nobody promises, since H2 does not wait for the disk.
     */
    @Test
    void nothingThatWasAcknowledgedIsLostOrTornInAnH2FileThatWritesWithoutDelay() throws Exception {
        killAndLook(new Home("jdbc:h2:file:" + folder.resolve("lapor") + ";WRITE_DELAY=0", ""));
    }

    private void killAndLook(Home home) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(ACTS_FOR_EACH + random.nextInt(ACTS_FOR_EACH / 2), home, "k" + (char) ('a' + kill));
        }
        try (Installation after = Installation.at(home, 2, key)) {
            Audit audit = new Audit(after.pool(), after.storage(), key);
            long entries = audit.count("lapor_history");
            Faults.tell(
                    "F1 %s: %d kills, seed %d, %s; %d entries kept, %d of them not acknowledged; lost %d, torn %s",
                    home.isPostgres() ? "PostgreSQL" : "H2 file, WRITE_DELAY=0",
                    KILLS,
                    SEED,
                    told.counts(),
                    entries,
                    entries - told.told(Ledger.Answer.KEPT).count(),
                    audit.lost(told.lines()).size(),
                    audit.torn());
            assertThat(told.told(Ledger.Answer.KEPT)).hasSizeGreaterThanOrEqualTo(KILLS * ACTS_FOR_EACH);
            assertThat(told.lines()).allMatch(line -> line.answer() == Ledger.Answer.KEPT);
            assertThat(audit.lost(told.lines())).isEmpty();
            assertThat(audit.torn()).isEmpty();
            assertThat(audit.doubled()).isEmpty();
            assertThat(entries - told.lines().size()).isBetween(0L, (long) KILLS * Shifts.PEOPLE);
        }
    }

    /** With SIGKILL, in the middle of whatever it does; what it said before is read to its end. */
    private void killAfter(int acts, Home home, String name) throws IOException, InterruptedException {
        Process application = start(home, name);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.US_ASCII))) {
            int heard = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                told.write(
                        new Ledger.Line(words[1], Ledger.Answer.valueOf(words[0]), words[2], Long.parseLong(words[3])));
                if (++heard == acts) {
                    application.toHandle().destroyForcibly();
                }
            }
            assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(heard).as("acts before it ended").isGreaterThanOrEqualTo(acts);
        } finally {
            application.destroyForcibly();
        }
    }

    private Process start(Home home, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        home.url(),
                        home.schema(),
                        key.reveal(),
                        name,
                        String.valueOf(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

package id.lapor.desk;

import com.google.common.hash.Hashing;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Command;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.Step;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a history. */
final class Scribe {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HistoryChain chain;

    Scribe(MasterKey key) {
        this.chain = new HistoryChain(key);
    }

    Step submission(String chainRoot, Actor actor, Statement narrative, Instant at) {
        String salt = salt();
        HistoryEntry entry = chain.append(
                chain.root(chainRoot),
                1,
                Move.SUBMIT,
                null,
                Status.SUBMITTED,
                actor,
                null,
                at,
                digest(salt, narrative));
        return new Step(entry, narrative, salt);
    }

    Step step(Report report, Command command, Standing next, Actor actor, Instant at) {
        Statement statement = command.statement();
        String salt = statement == null ? null : salt();
        HistoryEntry entry = chain.append(
                report.head().seal(),
                report.version() + 1,
                command.act(),
                report.status(),
                next.status(),
                actor,
                agencyOf(command, actor),
                at,
                statement == null || salt == null ? "" : digest(salt, statement));
        return new Step(entry, statement, salt);
    }

    private static @Nullable AgencyId agencyOf(Command command, Actor actor) {
        return command instanceof Command.Delegate delegate ? delegate.to() : actor.agency();
    }

    /** A short text must not be guessable from its digest: the salt is erased with the text. */
    private static String digest(String salt, Statement statement) {
        return Hashing.hmacSha256(salt.getBytes(StandardCharsets.US_ASCII))
                .hashString(statement.content(), StandardCharsets.UTF_8)
                .toString();
    }

    private static String salt() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

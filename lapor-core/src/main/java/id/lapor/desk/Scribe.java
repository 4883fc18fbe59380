package id.lapor.desk;

import com.google.common.hash.Hashing;
import id.lapor.followup.Statement;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Step;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a history. */
final class Scribe {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HistoryChain chain;

    Scribe(MasterKey key) {
        this.chain = new HistoryChain(key);
    }

    /** The first step of a history. */
    Step submission(String chainRoot, HistoryEntry entry, Statement narrative) {
        return step(chain.root(chainRoot), entry, narrative);
    }

    /** An entry, sealed behind the one before, with what was said. */
    Step step(String previousSeal, HistoryEntry entry, @Nullable Statement statement) {
        if (statement == null) {
            return new Step(chain.seal(previousSeal, entry, ""), null, null);
        }
        String salt = salt();
        return new Step(chain.seal(previousSeal, entry, digest(salt, statement)), statement, salt);
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

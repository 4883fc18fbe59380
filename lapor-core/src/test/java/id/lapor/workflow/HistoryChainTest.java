package id.lapor.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.MasterKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryChainTest {

    private static final Instant AT = Instant.parse("2026-03-17T02:30:00.123456Z");

    private final MasterKey key = MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
    private final HistoryChain chain = new HistoryChain(key);
    private final List<HistoryEntry> history = history(chain);

    @Test
    void theEncodingIsFixedByGoldenVectors() {
        assertThat(chain.root("123456789015"))
                .isEqualTo("570d8cf261141240ab1ecda3fe1064072de98ddda516cc7a78e70fba084d9947");
        assertThat(history.get(1).seal()).isEqualTo("1895293f12e942fc6ab3bbfa3cdd5fc3505c995851d758ae7643d3e564474744");
    }

    @Test
    void anUntouchedHistoryVerifies() {
        assertThat(chain.verify("123456789015", history, head())).isEmpty();
    }

    @Test
    void aRewrittenEntryIsNamed() {
        HistoryEntry second = history.get(1);
        history.set(
                1,
                new HistoryEntry(
                        2,
                        second.act(),
                        second.from(),
                        Status.CLOSED,
                        second.by(),
                        second.officer(),
                        second.agency(),
                        second.at(),
                        second.effect(),
                        second.contentDigest(),
                        second.seal()));
        assertThat(flaw()).isEqualTo("2 REWRITTEN");
    }

    @Test
    void aRemovedEntryIsNamed() {
        String head = head();
        history.remove(1);
        assertThat(chain.verify("123456789015", history, head).orElseThrow().sequence())
                .isEqualTo(2);
    }

    @Test
    void aTruncatedHistoryIsFoundByItsHead() {
        String head = head();
        history.remove(2);
        assertThat(chain.verify("123456789015", history, head).orElseThrow())
                .isEqualTo(new HistoryChain.Flaw(3, HistoryChain.Flaw.Kind.MISSING));
    }

    @Test
    void swappedEntriesAreFound() {
        history.add(1, history.remove(2));
        assertThat(flaw()).isEqualTo("2 MISSING");
    }

    @Test
    void whoOwnsTheTablesButNotTheKeyCannotWriteAHistory() {
        HistoryChain forger = new HistoryChain(MasterKey.generate());
        List<HistoryEntry> forged = history(forger);
        assertThat(chain.verify("123456789015", forged, forged.get(2).seal())).isPresent();
    }

    @Test
    void theHistoryOfOneReportFitsNoOther() {
        assertThat(chain.verify("999999999993", history, head())).isPresent();
    }

    @Test
    void accountsOfCitizensNeverEnterHistory() {
        assertThat(history.get(0).officer()).isNull();
        assertThat(history.get(1).officer()).isEqualTo("diskominsta-1");
    }

    private String flaw() {
        HistoryChain.Flaw flaw = chain.verify("123456789015", history, head()).orElseThrow();
        return flaw.sequence() + " " + flaw.kind();
    }

    private String head() {
        return history.get(history.size() - 1).seal();
    }

    private static List<HistoryEntry> history(HistoryChain chain) {
        AgencyId pupr = AgencyId.of("dinas-pupr");
        List<HistoryEntry> entries = new ArrayList<>();
        entries.add(chain.seal(
                chain.root("123456789015"),
                HistoryEntry.unsealed(1, Move.SUBMIT, null, Status.SUBMITTED, Actor.reporter("sari"), AT, Effect.NONE),
                "ab"));
        entries.add(chain.seal(
                entries.get(0).seal(),
                HistoryEntry.unsealed(
                        2,
                        Move.DELEGATE,
                        Status.SUBMITTED,
                        Status.DELEGATED,
                        Actor.coordinator("diskominsta-1"),
                        AT.plusSeconds(60),
                        new Effect.Handed(null, pupr, List.of())),
                "cd"));
        entries.add(chain.seal(
                entries.get(1).seal(),
                HistoryEntry.unsealed(
                        3,
                        Move.START,
                        Status.DELEGATED,
                        Status.IN_PROGRESS,
                        Actor.liaison("pupr-1", pupr),
                        AT.plusSeconds(120),
                        Effect.NONE),
                "ef"));
        return entries;
    }
}

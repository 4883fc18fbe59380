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
        assertThat(history.get(1).seal()).isEqualTo("9693840fb99858626f9837221940d9d2bc45e412d31b92ce8b15c9d8d63e5777");
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
        List<HistoryEntry> entries = new ArrayList<>();
        entries.add(chain.append(
                chain.root("123456789015"),
                1,
                Move.SUBMIT,
                null,
                Status.SUBMITTED,
                Actor.reporter("sari"),
                null,
                AT,
                "ab"));
        entries.add(chain.append(
                entries.get(0).seal(),
                2,
                Move.DELEGATE,
                Status.SUBMITTED,
                Status.DELEGATED,
                Actor.coordinator("diskominsta-1"),
                AgencyId.of("dinas-pupr"),
                AT.plusSeconds(60),
                "cd"));
        entries.add(chain.append(
                entries.get(1).seal(),
                3,
                Move.START,
                Status.DELEGATED,
                Status.IN_PROGRESS,
                Actor.liaison("pupr-1", AgencyId.of("dinas-pupr")),
                AgencyId.of("dinas-pupr"),
                AT.plusSeconds(120),
                "ef"));
        return entries;
    }
}

package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is never thrown is never tried. */
class HistoryDiceTest {

    private static final List<Entry> NO_CLOCK_KNOWS = List.of(
            Entry.DRAFT,
            Entry.APPROVE,
            Entry.SEND_BACK,
            Entry.REDACT,
            Entry.CHANGE_SECRECY,
            Entry.NAME_ACCUSED,
            Entry.ASSIGN_AUDITOR,
            Entry.REQUEST_IDENTITY,
            Entry.APPROVE_IDENTITY,
            Entry.DISCLOSE,
            Entry.RECORD_RESULT,
            Entry.HOLD,
            Entry.LIFT_HOLD,
            Entry.ANNOUNCE_ERASURE,
            Entry.ERASE);

    @Test
    void everyActThatHasToDoWithClocksIsThrown() {
        Map<Act, Integer> thrown = new HashMap<>();
        for (int seed = 0; seed < 2_000; seed++) {
            for (HistoryEntry entry : HistoryDice.history(new Random(seed), SlaPolicy.standard())) {
                thrown.merge(entry.act(), 1, Integer::sum);
            }
        }
        List<Act> acts = new ArrayList<>(List.of(Move.values()));
        acts.addAll(List.of(Entry.values()));
        acts.removeAll(NO_CLOCK_KNOWS);
        assertThat(acts)
                .allSatisfy(act ->
                        assertThat(thrown.getOrDefault(act, 0)).as(act.code()).isGreaterThan(20));
    }
}

package id.lapor.desk;

import id.lapor.report.Chronicle;
import id.lapor.report.Cursor;
import id.lapor.report.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whole reports, one after the other, a batch in memory at a time. Each batch is read in a transaction of its own: whoever
 * counts a year holds up nobody. Where a report comes in the order never changes, so none is met twice.
 */
final class Chronicles extends AbstractSpliterator<Chronicle> {

    private static final int BATCH = 200;

    private final Casework casework;
    private final Scope scope;
    private final LocalDate from;
    private final LocalDate to;
    private List<Chronicle> batch = List.of();
    private int next;
    private @Nullable Cursor last;
    private boolean isLastBatch;

    private Chronicles(Casework casework, Scope scope, LocalDate from, LocalDate to) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.casework = casework;
        this.scope = scope;
        this.from = from;
        this.to = to;
    }

    /** The reports of a scope that were submitted on some days, the latest day first. */
    static Stream<Chronicle> of(Casework casework, Scope scope, LocalDate from, LocalDate to) {
        return StreamSupport.stream(new Chronicles(casework, scope, from, to), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Chronicle> action) {
        if (next == batch.size() && !isLastBatch) {
            batch = casework.inTransaction(() -> casework.storage().reports().chronicles(scope, from, to, last, BATCH));
            isLastBatch = batch.size() < BATCH;
            next = 0;
        }
        if (next == batch.size()) {
            return false;
        }
        Chronicle chronicle = batch.get(next++);
        last = chronicle.cursor();
        action.accept(chronicle);
        return true;
    }
}

package id.lapor.jpa;

import com.google.common.base.Ticker;
import id.lapor.agency.AgencyTree;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The agencies as they were read last: they are asked for with every act, and change a few times a year. What this program
 * changes it sees at once, in the transaction that changes it and after that; what another one changes it sees within
 * {@link #LONGEST}.
 */
final class RecentTree {

    static final Duration LONGEST = Duration.ofSeconds(1);

    /**
     * @param change the last one before it was read
     */
    private record Read(AgencyTree tree, long change, long at) {}

    private final Ticker ticker;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile @Nullable Read last;

    RecentTree(Ticker ticker) {
        this.ticker = ticker;
    }

    /** While a change is under way everybody asks the database: it shows the change to whom it may. */
    AgencyTree or(Supplier<AgencyTree> ask) {
        Read kept = last;
        if (kept != null && isCurrent(kept)) {
            return kept.tree();
        }
        long change = changes.get();
        long at = ticker.read();
        AgencyTree tree = ask.get();
        last = new Read(tree, change, at);
        return tree;
    }

    private boolean isCurrent(Read kept) {
        return underWay.get() == 0 && kept.change() == changes.get() && ticker.read() - kept.at() < LONGEST.toNanos();
    }

    /** What was read before the end of this transaction is not current after it. */
    void changing(Session session) {
        underWay.incrementAndGet();
        session.addEventListeners(new End());
    }

    private final class End extends BaseSessionEventListener {

        private static final long serialVersionUID = 1L;

        private final transient AtomicBoolean over = new AtomicBoolean();

        @Override
        public void transactionCompletion(boolean successful) {
            if (over.compareAndSet(false, true)) {
                changes.incrementAndGet();
                underWay.decrementAndGet();
            }
        }
    }
}

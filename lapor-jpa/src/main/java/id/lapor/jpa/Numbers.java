package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;

/**
 * Numbers of reports, fifty for one question to the database. Nobody waits for anybody: two threads that find the block
 * empty fetch one each, and what is left of the other is never used.
 */
final class Numbers {

    private static final int BLOCK = 50;
    private static final long NONE = 0;

    private final String nextBlock;
    private volatile Block current = new Block(NONE);

    Numbers(String nextBlock) {
        this.nextBlock = nextBlock;
    }

    ReportId next(Session session) {
        long number = current.take();
        while (number == NONE) {
            Block block = new Block(session.createNativeQuery(nextBlock, Long.class)
                    .addSynchronizedEntityClass(StoredReport.class)
                    .getSingleResult());
            number = block.take();
            current = block;
        }
        return new ReportId(number);
    }

    /** The numbers from {@code first} on; it stands for none when that is 0. */
    private static final class Block {

        private final long first;
        private final AtomicInteger taken = new AtomicInteger();

        Block(long first) {
            this.first = first;
        }

        long take() {
            int next = taken.getAndIncrement();
            return first == NONE || next >= BLOCK ? NONE : first + next;
        }
    }
}

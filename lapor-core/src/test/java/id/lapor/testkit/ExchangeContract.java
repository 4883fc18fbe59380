package id.lapor.testkit;

import id.lapor.kernel.UnitOfWork;
import id.lapor.sync.Inbox;
import id.lapor.sync.Outbox;
import java.time.Duration;
import java.time.Instant;

/**
 * What every outbox and inbox keep their word on. An adapter's test extends this class and hands over its own:
 *
 * <pre>{@code
 * class MyExchangeTest extends ExchangeContract {
 *     private final MyStorage storage = new MyStorage();
 *
 *     @Override
 *     public Outbox outbox() {
 *         return storage.outbox();
 *     }
 *     ...
 * }
 * }</pre>
 *
 * <p>Spans here are hours, so that a clock that runs by itself, as a database's does, changes no outcome.
 */
public abstract class ExchangeContract
        implements OutboxContract,
                ClaimsContract,
                AcknowledgementsContract,
                GateContract,
                RemediesContract,
                InboxContract,
                ExchangeRacesContract,
                OutboxWalkContract {

    /** Empty when a test begins, the same one until it ends. */
    @Override
    public abstract Outbox outbox();

    /** Of the same store. */
    @Override
    public abstract Inbox inbox();

    /** The transactions of the same store. */
    @Override
    public abstract UnitOfWork unitOfWork();

    /** What the store's clock says. */
    @Override
    public abstract Instant now();

    /** Puts the store's clock forward. */
    @Override
    public abstract void pass(Duration span);
}

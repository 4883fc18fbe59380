package id.lapor;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import id.lapor.agency.Agencies;
import id.lapor.desk.AgencyDesk;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.ClockDesk;
import id.lapor.desk.Desks;
import id.lapor.desk.OfficerDesk;
import id.lapor.desk.OverseerDesk;
import id.lapor.desk.UpkeepDesk;
import id.lapor.kernel.Actor;
import id.lapor.sla.SlaPolicy;
import id.lapor.subject.Categories;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Complaint handling, ready to use. Thread-safe; one for each installation.
 *
 * <pre>{@code
 * Lapor lapor = Lapor.builder().agency(Agency.of("dinas-pupr", "Dinas PUPR")).build();
 * Receipt receipt = lapor.citizen().submit(draft).orElseThrow();
 * lapor.officer(coordinator).delegate(receipt.tracking(), pupr, "Mohon ditangani").orElseThrow();
 * }</pre>
 */
public final class Lapor implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Lapor.class);

    private final Desks desks;
    private final Agencies agencies;
    private final Categories categories;
    private final Duration sweepInterval;
    private @Nullable ScheduledExecutorService sweeper;
    /** Retention is for once a day, and for every start: what was missed is made up for. */
    private long sweepsUntilRetention;

    Lapor(Desks desks, Agencies agencies, Categories categories, Duration sweepInterval) {
        this.desks = desks;
        this.agencies = agencies;
        this.categories = categories;
        this.sweepInterval = sweepInterval;
    }

    public static LaporBuilder builder() {
        return new LaporBuilder();
    }

    /** The desk for a citizen without an account. */
    public CitizenDesk citizen() {
        return desks.citizen(Actor.visitor());
    }

    /** The desk for a citizen; the host says who that is. */
    public CitizenDesk citizen(Actor citizen) {
        return desks.citizen(citizen);
    }

    /** The desk for an officer; the host says who that is, what the officer may do is decided here. */
    public OfficerDesk officer(Actor officer) {
        return desks.officer(officer);
    }

    /** What an officer does with all open reports of an agency at once: handing over a desk, merging agencies. */
    public AgencyDesk agencyDesk(Actor officer) {
        return desks.agencies(officer);
    }

    /** For those who check that no history was changed behind everybody's back. */
    public OverseerDesk overseer(Actor overseer) {
        return desks.overseer(overseer);
    }

    /** What the clock does by itself, for hosts that schedule it themselves. */
    public ClockDesk clock() {
        return desks.clock();
    }

    /** For the operator: whether what is kept beside the histories still says what they say. */
    public UpkeepDesk upkeep() {
        return desks.upkeep();
    }

    /** The region's agencies. */
    public Agencies agencies() {
        return agencies;
    }

    /** The region's topics. */
    public Categories categories() {
        return categories;
    }

    /** The limits that a report of today is filed under, and keeps. */
    public SlaPolicy slaPolicy() {
        return desks.slaPolicy();
    }

    /** Lets the clock work in the background until {@link #close}. Calling it again changes nothing. */
    public synchronized void start() {
        if (sweeper != null) {
            return;
        }
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
                .setNameFormat("lapor-clock")
                .setDaemon(true)
                .build());
        long millis = sweepInterval.toMillis();
        executor.execute(this::reschedule);
        executor.execute(this::learn);
        executor.scheduleWithFixedDelay(this::sweep, millis, millis, TimeUnit.MILLISECONDS);
        sweeper = executor;
    }

    /** Stops the clock; a sweep under way is finished. */
    @Override
    public synchronized void close() {
        if (sweeper != null) {
            sweeper.shutdown();
            sweeper = null;
        }
    }

    /** The calendar may be another one than when the program ended. */
    private void reschedule() {
        try {
            int changed = clock().reschedule();
            log.debug("Deadlines reckoned anew: {} changed", changed);
        } catch (RuntimeException failed) {
            log.error(
                    "Reckoning the deadlines anew failed with {}; the next start tries again",
                    failed.getClass().getName());
        }
    }

    private void learn() {
        try {
            log.debug("Learned from {} delegations", clock().learn());
        } catch (RuntimeException failed) {
            log.error(
                    "Learning from past delegations failed with {}; tomorrow it is tried again",
                    failed.getClass().getName());
        }
    }

    private void sweep() {
        try {
            ClockDesk.Swept swept = clock().sweep();
            log.debug("{}", swept);
            log.debug("Keys wrapped anew: {}", clock().rewrap());
            if (--sweepsUntilRetention < 0) {
                sweepsUntilRetention = Duration.ofDays(1).dividedBy(sweepInterval);
                ClockDesk.Retained retained = clock().retain();
                log.debug("Retention: {} announced, {} erased", retained.announced(), retained.erased());
                learn();
            }
        } catch (RuntimeException failed) {
            // The next sweep tries again; only the kind of failure is safe to log.
            log.error(
                    "A sweep of due reports failed with {}; the next one tries again",
                    failed.getClass().getName());
        }
    }
}

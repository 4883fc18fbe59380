package id.lapor.memory;

import id.lapor.agency.Agencies;
import id.lapor.followup.AttachmentStore;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.notification.Notices;
import id.lapor.notification.SentReminders;
import id.lapor.report.Projections;
import id.lapor.report.Reports;
import id.lapor.report.Supports;
import id.lapor.reporter.IdentityVault;
import id.lapor.sla.FiledPolicies;
import id.lapor.statistics.Statistics;
import id.lapor.storage.Storage;
import id.lapor.subject.KnownCategories;
import id.lapor.sync.Inbox;
import id.lapor.sync.Outbox;
import java.time.Clock;

/** A store that forgets everything when the program ends. One transaction at a time, undone as a whole if it fails. */
public final class MemoryStorage implements Storage {

    private final Journal journal = new Journal();
    private final MemorySentReminders reminders = new MemorySentReminders(journal);
    private final MemorySupports supports = new MemorySupports(journal);
    private final MemoryReports reports = new MemoryReports(journal, reminders, supports);
    private final MemoryStatistics statistics = new MemoryStatistics(journal, reports);
    private final MemoryVault vault;
    private final MemoryAttachments attachments = new MemoryAttachments(journal);
    private final MemoryNotices notices = new MemoryNotices(journal);
    private final MemoryAgencies agencies = new MemoryAgencies(journal);
    private final MemoryCategories categories = new MemoryCategories(journal);
    private final MemoryFiledPolicies policies = new MemoryFiledPolicies(journal);
    private final MemoryInbox inbox = new MemoryInbox(journal);
    private final MemoryOutbox outbox;

    /**
     * With the system's clock.
     *
     * @param key hashes account links, as every vault does
     */
    public MemoryStorage(MasterKey key) {
        this(key, Clock.systemUTC());
    }

    /**
     * @param key hashes account links, as every vault does
     * @param clock the store's own, by which leases end and messages fall due
     */
    public MemoryStorage(MasterKey key, Clock clock) {
        this.vault = new MemoryVault(journal, key);
        this.outbox = new MemoryOutbox(journal, clock, inbox);
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public IdentityVault vault() {
        return vault;
    }

    @Override
    public AttachmentStore attachments() {
        return attachments;
    }

    @Override
    public Agencies agencies() {
        return agencies;
    }

    @Override
    public KnownCategories categories() {
        return categories;
    }

    @Override
    public Supports supports() {
        return supports;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public SentReminders sentReminders() {
        return reminders;
    }

    @Override
    public FiledPolicies filedPolicies() {
        return policies;
    }

    @Override
    public Statistics statistics() {
        return statistics;
    }

    @Override
    public Projections projections() {
        return new MemoryProjections(reports);
    }

    /** What other systems have to be told. */
    public Outbox outbox() {
        return outbox;
    }

    /** What came in from other systems. */
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return journal;
    }
}

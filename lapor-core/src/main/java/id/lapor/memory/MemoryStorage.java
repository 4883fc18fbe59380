package id.lapor.memory;

import id.lapor.agency.Agencies;
import id.lapor.followup.AttachmentStore;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.report.Reports;
import id.lapor.reporter.IdentityVault;
import id.lapor.statistics.Statistics;
import id.lapor.storage.Storage;

/** A store that forgets everything when the program ends. One transaction at a time, undone as a whole if it fails. */
public final class MemoryStorage implements Storage {

    private final Journal journal = new Journal();
    private final MemoryReports reports = new MemoryReports(journal);
    private final MemoryVault vault;
    private final MemoryAttachments attachments = new MemoryAttachments(journal);
    private final MemoryAgencies agencies = new MemoryAgencies(journal);

    /**
     * @param key hashes account links, as every vault does
     */
    public MemoryStorage(MasterKey key) {
        this.vault = new MemoryVault(journal, key);
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
    public Statistics statistics() {
        return reports;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return journal;
    }
}

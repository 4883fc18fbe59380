package id.lapor.benchmark.jdbc;

import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;

/** The adapter without the desk in front of it: the very things that are written by hand, through the ports. */
final class Ports {

    private final Storage storage;
    private final Composer composer;

    Ports(Storage storage, MasterKey key) {
        this.storage = storage;
        this.composer = new Composer(key);
    }

    void submit() {
        storage.unitOfWork().inTransaction(() -> {
            Written written = composer.submission(storage.reports().nextId());
            IdentityKey secrets = written.report().custody().identityKey();
            storage.reports().add(written.report(), written.step(), written.words());
            storage.vault().seal(secrets, City.SARI_IDENTITY);
            storage.vault().link(secrets, City.SARI.account());
            storage.notices().addAll(written.notices());
            return written;
        });
    }

    void start(TrackingNumber tracking) {
        storage.unitOfWork().inTransaction(() -> {
            Report found = storage.reports().find(tracking).orElseThrow();
            Written written = composer.started(found);
            if (!storage.reports().advance(written.report(), written.step())) {
                throw new IllegalStateException("Somebody was faster");
            }
            written.notices().forEach(storage.notices()::add);
            return written;
        });
    }
}

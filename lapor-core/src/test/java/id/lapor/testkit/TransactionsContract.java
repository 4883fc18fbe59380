package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.agency.Agency;
import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.report.Report;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import org.junit.jupiter.api.Test;

/** What is done in one transaction is kept together or not at all. */
interface TransactionsContract {

    Storage storage();

    @Test
    default void everythingIsKeptTogether() {
        Written written = storage().unitOfWork().inTransaction(this::write);

        assertThat(storage().reports().find(written.report().tracking())).contains(written.report());
        assertThat(storage().vault().open(written.sealed())).isPresent();
        assertThat(storage().attachments().of(written.report().id())).hasSize(1);
    }

    @Test
    default void aFailureUndoesEverythingAndComesOutAsItIs() {
        Report old = SampleReports.kept(storage());
        IdentityKey erased = IdentityKey.random();
        storage().vault().seal(erased, City.SARI_IDENTITY);
        storage().vault().link(erased, "sari");
        Written[] written = new Written[1];
        IllegalStateException failure = new IllegalStateException("the host changed its mind");

        assertThatThrownBy(() -> storage().unitOfWork().inTransaction(() -> {
                    written[0] = write();
                    Report next = SampleReports.next(old);
                    storage().reports().advance(next, SampleReports.step(next, null));
                    storage().vault().erase(erased);
                    storage().agencies().save(Agency.of("dinkes", "Dinas Kesehatan"));
                    throw failure;
                }))
                .isSameAs(failure);

        assertNothingIsLeftOf(written[0]);
        assertThat(storage().reports().find(old.tracking())).contains(old);
        assertThat(storage().reports().history(old.id())).hasSize(1);
        assertThat(storage().vault().open(erased)).isPresent();
        assertThat(storage().vault().linkedTo("sari")).containsExactly(erased);
        assertThat(storage().agencies().tree().all()).isEmpty();
    }

    @Test
    default void aTransactionInsideATransactionJoinsIt() {
        Written[] written = new Written[1];

        assertThatThrownBy(() -> storage().unitOfWork().inTransaction(() -> {
                    written[0] = storage().unitOfWork().inTransaction(this::write);
                    throw new IllegalStateException("after the inner one was done");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertNothingIsLeftOf(written[0]);
    }

    @Test
    default void whatATransactionWroteItReadsAtOnce() {
        storage().unitOfWork().inTransaction(() -> {
            Written written = write();
            Report next = SampleReports.next(written.report());
            assertThat(storage().reports().find(next.tracking())).contains(written.report());
            assertThat(storage().reports().advance(next, SampleReports.step(next, null)))
                    .isTrue();
            assertThat(storage().reports().find(next.tracking())).contains(next);
            assertThat(storage().reports().history(next.id())).hasSize(2);
            assertThat(storage().vault().linkedTo("account")).containsExactly(written.sealed());
            return next;
        });
    }

    @Test
    default void aRefusedAdvanceLeavesTheTransactionAlone() {
        Report old = SampleReports.kept(storage());
        Report stale = SampleReports.next(SampleReports.next(old));

        Report written = storage().unitOfWork().inTransaction(() -> {
            Report kept = SampleReports.kept(storage());
            storage().reports().advance(stale, SampleReports.step(stale, null));
            return kept;
        });

        assertThat(storage().reports().find(written.tracking())).contains(written);
    }

    @Test
    default void aTransactionIsUsableAgainAfterAFailure() {
        assertThatThrownBy(() -> storage().unitOfWork().inTransaction(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        Report report = storage().unitOfWork().inTransaction(() -> SampleReports.kept(storage()));
        assertThat(storage().reports().find(report.tracking())).contains(report);
    }

    /** A report and the identity that was sealed with it. */
    record Written(Report report, IdentityKey sealed) {}

    private Written write() {
        Report report = SampleReports.kept(storage());
        IdentityKey key = report.custody().identityKey();
        storage().vault().seal(key, Identity.of("Budi", null, null));
        storage().vault().link(key, "account");
        byte[] bytes = {1, 2, 3};
        storage()
                .attachments()
                .save(
                        report.id(),
                        new Attachment(AttachmentId.random(), 1, "image/jpeg", bytes.length),
                        new SanitizedFile("image/jpeg", bytes, bytes));
        return new Written(report, key);
    }

    private void assertNothingIsLeftOf(Written written) {
        assertThat(storage().reports().find(written.report().tracking())).isEmpty();
        assertThat(storage().reports().history(written.report().id())).isEmpty();
        assertThat(storage().vault().open(written.sealed())).isEmpty();
        assertThat(storage().vault().linkedTo("account")).isEmpty();
        assertThat(storage().attachments().of(written.report().id())).isEmpty();
    }
}

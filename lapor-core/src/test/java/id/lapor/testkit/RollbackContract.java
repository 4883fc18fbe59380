package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static id.lapor.testkit.SampleReports.advanced;
import static id.lapor.testkit.SampleReports.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Evidence;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.Reply;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.notification.SentReminder;
import id.lapor.report.Report;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.Reminder;
import id.lapor.sla.SlaPolicy;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever any port did is undone with its transaction. */
interface RollbackContract {

    PhotoCheck CHECK = new PhotoCheck(new Evidence(null, null, 12, new PictureHash(3)), false, null);

    Storage storage();

    @Test
    default void wordsThatWereRewrittenOrForgottenAreBack() {
        Report report = SampleReports.kept(storage());

        undone(() -> List.of(storage().reports().history(report.id())), () -> {
            storage().reports().rewrite(report.id(), 1, new Reply("Disunting."));
            storage().reports().forget(report.id());
        });
    }

    @Test
    default void partsAndTiesThatChangedAreBack() {
        TransactedReports reports = new TransactedReports(storage());
        Report report = reports.delegated();
        Report target = SampleReports.kept(storage());

        undone(() -> reports.lists(target), () -> {
            Report down = advanced(
                    storage(),
                    after(
                            report,
                            Move.DELEGATE,
                            Status.DELEGATED,
                            new Effect.Handed(City.PUPR, City.BINA_MARGA, List.of(City.DISHUB)),
                            City.PUPR));
            Report named = advanced(
                    storage(),
                    after(
                            down,
                            Entry.NAME_ACCUSED,
                            Status.DELEGATED,
                            new Effect.Naming(new Accused(Set.of(), Set.of("budi"), false, false))));
            Report linked = advanced(
                    storage(),
                    after(
                            named,
                            Entry.LINK,
                            Status.DELEGATED,
                            new Effect.Linked(target.tracking().value())));
            advanced(storage(), after(linked, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE));
        });
    }

    @Test
    default void secretsThatWereKeptForgottenOrErasedAreAsTheyWere() {
        IdentityKey forgotten = secret();
        IdentityKey erased = secret();
        IdentityKey fresh = IdentityKey.random();

        undone(
                () -> List.of(
                        storage().vault().open(forgotten),
                        storage().vault().open(erased),
                        storage().vault().linkedTo("sari"),
                        storage().vault().original(erased, "1/text"),
                        storage().vault().original(forgotten, "2/text"),
                        storage().vault().original(fresh, "1/text")),
                () -> {
                    storage().vault().keep(forgotten, "2/text", "lagi");
                    storage().vault().keep(fresh, "1/text", "baru");
                    storage().vault().link(erased, "sari");
                    storage().vault().forgetIdentity(forgotten);
                    storage().vault().erase(erased);
                });
    }

    @Test
    default void filesThatWereWithheldOrErasedAreBack() {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        Attachment hidden = file(report);
        Attachment shown = file(report);
        storage().attachments().keepCheck(other.id(), file(other).id(), CHECK);
        storage().attachments().withhold(report.id(), hidden.id());

        undone(
                () -> List.of(
                        storage().attachments().of(report.id()),
                        storage().attachments().of(other.id()),
                        storage().attachments().checks(report.id()),
                        storage().attachments().checks(other.id()),
                        storage().attachments().withPictureLike(new PictureHash(3), 10)),
                () -> {
                    storage().attachments().keepCheck(report.id(), shown.id(), CHECK);
                    storage().attachments().withhold(report.id(), hidden.id());
                    storage().attachments().withhold(report.id(), shown.id());
                    storage().attachments().erase(other.id());
                });
    }

    @Test
    default void supportersAreCountedAsBefore() {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        storage().supports().add(report.id(), "a");
        storage().supports().add(other.id(), "a");

        undone(
                () -> List.of(
                        storage().supports().count(report.id()),
                        storage().supports().count(other.id())),
                () -> {
                    storage().supports().add(report.id(), "a");
                    storage().supports().add(report.id(), "b");
                    storage().supports().erase(other.id());
                });
    }

    @Test
    default void noticesWaitAsBefore() {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        storage().notices().add(notice("a", report));
        storage().notices().add(notice("b", other));

        undone(() -> List.of(storage().notices().waiting(9)), () -> {
            storage().notices().add(notice("c", report));
            storage().notices().sent("a");
            storage().notices().pullBack(other.id());
        });
    }

    @Test
    default void policiesThatWereKeptAreAsTheyWere() {
        SlaPolicy own = SlaPolicy.standard().named("kota-2026", LocalDate.of(2026, 1, 1));
        storage().filedPolicies().keep(own);

        undone(
                () -> List.of(
                        storage().filedPolicies().find("kota-2026"),
                        storage().filedPolicies().find("kota-2027")),
                () -> {
                    storage().filedPolicies().keep(own.named("kota-2026", LocalDate.of(2026, 2, 1)));
                    storage().filedPolicies().keep(own.named("kota-2027", LocalDate.of(2027, 1, 1)));
                });
    }

    @Test
    default void remindersThatWereSentAreSentAsBefore() {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        SentReminder half = SentRemindersContract.reminder(Reminder.Kind.HALF, 0);
        storage().sentReminders().keep(other.id(), List.of(half));

        undone(
                () -> List.of(
                        storage().sentReminders().of(report.id()),
                        storage().sentReminders().of(other.id()),
                        storage().sentReminders().waiting(NOW.plusSeconds(9), null, 9)),
                () -> {
                    storage().sentReminders().claim(report, report.last().at(), NOW.plusSeconds(9));
                    storage().sentReminders().keep(report.id(), List.of(half));
                    storage().sentReminders().forget(other.id());
                    storage().sentReminders().lookAgain(other, null);
                    advanced(storage(), after(report, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
                    SampleReports.kept(storage());
                });
    }

    /** What can be seen is the same before the work and after it failed. */
    private void undone(Supplier<List<Object>> seen, Runnable work) {
        List<Object> before = seen.get();

        assertThatThrownBy(() -> storage().unitOfWork().inTransaction(() -> {
                    work.run();
                    assertThat(seen.get()).isNotEqualTo(before);
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seen.get()).isEqualTo(before);
    }

    private IdentityKey secret() {
        IdentityKey key = IdentityKey.random();
        storage().vault().seal(key, City.SARI_IDENTITY);
        storage().vault().link(key, "sari");
        storage().vault().keep(key, "1/text", "asli");
        return key;
    }

    private Attachment file(Report report) {
        byte[] bytes = {1, 2, 3};
        Attachment attachment = new Attachment(AttachmentId.random(), 1, "image/jpeg", bytes.length);
        storage().attachments().save(report.id(), attachment, new SanitizedFile("image/jpeg", bytes, bytes));
        return attachment;
    }

    private static Notice notice(String id, Report report) {
        return new Notice(
                id,
                report.id(),
                report.tracking(),
                Recipient.desk(Role.COORDINATOR),
                NoticeKind.TO_VERIFY,
                Channel.SMS,
                NOW);
    }

    /** A report in the hands of PUPR, and the lists that may hold it. */
    record TransactedReports(Storage storage) {

        Report delegated() {
            Report report = SampleReports.kept(storage);
            return advanced(
                    storage,
                    after(report, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(null, City.PUPR, List.of())));
        }

        List<Object> lists(Report target) {
            return List.of(
                    inbox(City.PUPR),
                    inbox(City.BINA_MARGA),
                    inbox(City.DISHUB),
                    page(Scope.of(Scope.Kind.ORDINARY).hiddenFrom("budi")),
                    storage.reports().concerning(City.PUPR, null, 9),
                    storage.reports().followers(target.tracking()),
                    storage.reports().endedBefore(NOW.plusSeconds(99), null, 9),
                    storage.reports().lastSeals(NOW, NOW.plusSeconds(99), null, 9));
        }

        private Object inbox(AgencyId agency) {
            return page(Scope.ofAgencies(Set.of(agency)));
        }

        private Object page(Scope scope) {
            return storage.reports()
                    .page(new ReportQuery(scope, Set.of(), null, null, ReportQuery.Order.DUE, NOW, null, 9));
        }
    }
}

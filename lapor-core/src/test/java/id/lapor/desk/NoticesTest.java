package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.Notice;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.triage.Triage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose turn it is, learns it; and nobody else. */
class NoticesTest {

    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key);
    private final Lapor lapor = City.builder()
            .key(key)
            .storage(storage)
            .triage(new Triage(List.of()))
            .build();
    private final TrackingNumber hole = submitted();

    @Test
    void theReporterAndTheDeskLearnOfANewReport() {
        assertThat(told()).containsExactlyInAnyOrder("REPORTER RECEIVED", "COORDINATOR TO_VERIFY");
    }

    @Test
    void everyAgencyLearnsOfItsPart() {
        delegateToBoth();
        assertThat(told()).contains("LIAISON@dinas-pupr DELEGATED", "LIAISON@dinas-perhubungan DELEGATED");
    }

    @Test
    void aDraftWaitsForTheHeadOfItsOwnAgencyAndTheWriterLearnsOfTheApproval() {
        delegateToBoth();
        forgetWhatWasTold();
        lapor.officer(DISHUB_LIAISON)
                .act(hole, new AgencyCommand.DraftAnswer(City.fixed()), Photos.jpeg())
                .orElseThrow();
        assertThat(told()).containsExactly("HEAD@dinas-perhubungan DRAFT_WAITS");

        forgetWhatWasTold();
        lapor.officer(Actor.head("kepala-dishub", DISHUB))
                .act(hole, new AgencyCommand.Approve(DISHUB))
                .orElseThrow();
        assertThat(told()).containsExactly("LIAISON@dinas-perhubungan DEVELOPMENT");
    }

    @Test
    void theDeskLearnsOfEveryPartThatComesBack() {
        delegateToBoth();
        forgetWhatWasTold();
        lapor.officer(DISHUB_LIAISON).giveBack(hole, "Bukan kami").orElseThrow();
        assertThat(told()).containsExactly("COORDINATOR RETURNED");
    }

    @Test
    void theLeadLearnsThatAnotherPartIsAnswered() {
        delegateToBoth();
        forgetWhatWasTold();
        lapor.officer(DISHUB_LIAISON).answer(hole, City.fixed(), Photos.jpeg()).orElseThrow();
        assertThat(told()).containsExactly("LIAISON@dinas-pupr DEVELOPMENT");
    }

    @Test
    void everyAgencyLearnsThatTheReportIsWithdrawn() {
        delegateToBoth();
        forgetWhatWasTold();
        lapor.citizen(SARI).withdraw(hole, "Sudah tidak perlu").orElseThrow();
        assertThat(told())
                .containsExactlyInAnyOrder("LIAISON@dinas-pupr DEVELOPMENT", "LIAISON@dinas-perhubungan DEVELOPMENT");
    }

    @Test
    void theDeskLearnsOfEveryObjection() {
        lapor.officer(COORDINATOR).archive(hole, ArchiveReason.SPAM, "Iseng").orElseThrow();
        forgetWhatWasTold();
        lapor.citizen(SARI).object(hole, "Bukan iseng").orElseThrow();
        assertThat(told()).containsExactly("COORDINATOR TO_VERIFY");
    }

    @Test
    void whoGetsAFollowerBackLearnsOfIt() {
        lapor.officer(COORDINATOR).delegate(hole, PUPR, "Silakan").orElseThrow();
        TrackingNumber second = submitted();
        lapor.officer(COORDINATOR)
                .act(second, new GovernorCommand.Link(hole, Remark.internal("Sama")))
                .orElseThrow();
        forgetWhatWasTold();
        lapor.officer(COORDINATOR)
                .act(second, new GovernorCommand.Unlink(Remark.internal("Lubang lain")))
                .orElseThrow();
        assertThat(told()).containsExactly("LIAISON@dinas-pupr DELEGATED");
    }

    private void delegateToBoth() {
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Remark.internal("Bersama")))
                .orElseThrow();
    }

    private TrackingNumber submitted() {
        return lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }

    private void forgetWhatWasTold() {
        waiting().forEach(notice -> storage.notices().sent(notice.id()));
    }

    private List<String> told() {
        return waiting().stream()
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }

    private List<Notice> waiting() {
        return storage.notices().waiting(100);
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.Lapor;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Remark;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.NoticeKind;
import id.lapor.report.Retention;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Nothing is kept for ever, and nothing goes without a warning. */
class RetentionTest {

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key);
    private final Lapor lapor = City.builder()
            .clock(clock)
            .key(key)
            .storage(storage)
            .retention(new Retention(Period.ofYears(2), Period.ofDays(30)))
            .build();
    private final TrackingNumber hole = closedHole();

    @Test
    void theReporterIsToldThenTheReportIsErased() {
        clock.set("2028-05-01T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 0));
        clock.set("2028-05-10T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(1, 0));
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 0));
        assertThat(storage.notices().waiting(100))
                .anySatisfy(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.RETENTION_SOON));

        clock.set("2028-06-08T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 0));
        clock.set("2028-06-10T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 1));

        OfficerView tombstone = lapor.officer(COORDINATOR).open(hole).orElseThrow();
        assertThat(tombstone.headline().title()).isEqualTo("—");
        assertThat(tombstone.content().text()).isEmpty();
        assertThat(tombstone.content().attachments()).isEmpty();
        assertThat(tombstone.content().timeline())
                .allSatisfy(item -> assertThat(item.statement()).isNull());
        assertThat(tombstone.headline().category().code()).isEqualTo("jalan");
        assertThat(lapor.citizen(SARI).mine(null, 10).lines()).isEmpty();
        assertThat(lapor.overseer(COORDINATOR).verify(hole).orElseThrow()).isEmpty();
    }

    @Test
    void aMissedWarningIsGivenBeforeAnythingIsErased() {
        clock.set("2031-01-01T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(1, 0));
        clock.set("2031-01-31T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 1));
    }

    @Test
    void whatIsReopenedBeginsAnew() {
        clock.set("2028-05-15T09:00");
        lapor.clock().retain();
        lapor.officer(COORDINATOR).reopen(hole, "Ternyata belum").orElseThrow();
        clock.set("2028-07-10T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 0));
    }

    @Test
    void whatIsOnHoldStaysUntilTheHoldIsLifted() {
        lapor.officer(COORDINATOR)
                .act(hole, new SecrecyCommand.Hold(Remark.internal("Perkara 12/2026")))
                .orElseThrow();
        clock.set("2031-01-01T09:00");
        assertThat(lapor.clock().retain()).isEqualTo(new ClockDesk.Retained(0, 0));
        assertThat(code(lapor.citizen(SARI).erase(hole))).isEqualTo(Code.LEGAL_HOLD);

        lapor.officer(COORDINATOR)
                .act(hole, new SecrecyCommand.LiftHold(Remark.internal("Putusan tetap")))
                .orElseThrow();
        assertThat(lapor.citizen(SARI).erase(hole).refusal()).isEmpty();
    }

    @Test
    void aReporterIsForgottenAtOnceAfterTheEnd() {
        assertThat(lapor.citizen(SARI).erase(hole).refusal()).isEmpty();
        assertThat(lapor.citizen(SARI).open(hole).orElseThrow().content().text())
                .isEmpty();
        assertThat(lapor.citizen(SARI).mine(null, 10).lines()).isEmpty();
        assertThat(code(lapor.officer(COORDINATOR).disclose(hole, "Ingin tahu")))
                .isEqualTo(Code.IDENTITY_CLOSED);
        assertThat(code(lapor.officer(COORDINATOR).reopen(hole, "Lagi"))).isEqualTo(Code.ERASED);
    }

    @Test
    void anOpenReportIsNotErased() {
        TrackingNumber open = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        assertThat(code(lapor.citizen(SARI).erase(open))).isEqualTo(Code.WRONG_STATUS);
        assertThat(lapor.officer(PUPR_LIAISON)
                        .open(open)
                        .orElseThrow()
                        .headline()
                        .status())
                .isEqualTo(Status.DELEGATED);
    }

    @Test
    void aRetentionShorterThanAYearIsRefusedAtConstruction() {
        assertThatThrownBy(() -> new Retention(Period.ofMonths(11), Period.ofDays(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P11M");
    }

    private TrackingNumber closedHole() {
        TrackingNumber report = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        lapor.citizen(SARI).close(report, 5).orElseThrow();
        return report;
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

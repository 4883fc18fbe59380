package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.DailyHead;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Those who check that nothing was changed behind everybody's back. */
class OverseerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Actor AUDITOR = new Actor(Role.AUDITOR, "ombudsman-1", null);

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();

    @Test
    void aDayIsCommittedToOnceItIsOver() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        City.delegatedHole(lapor, Secrecy.OPEN);
        assertThat(lapor.overseer(AUDITOR)
                        .dailyHead(DAY, null)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.DATE_FUTURE);

        clock.set("2026-06-03T00:00");
        DailyHead head = lapor.overseer(AUDITOR).dailyHead(DAY, null).orElseThrow();
        assertThat(head.reports()).isEqualTo(2);

        City.answer(lapor, hole);
        assertThat(lapor.overseer(COORDINATOR).dailyHead(DAY, null).orElseThrow())
                .isEqualTo(head);
        clock.set("2026-06-04T00:00");
        DailyHead next =
                lapor.overseer(AUDITOR).dailyHead(DAY.plusDays(1), head).orElseThrow();
        assertThat(next.reports()).isEqualTo(1);
        assertThat(next.previous()).isEqualTo(head.digest());
    }

    @Test
    void whoDoesNotOverseeGetsNoHead() {
        clock.set("2026-06-03T00:00");
        for (Actor other : new Actor[] {SARI, PUPR_LIAISON, Actor.visitor()}) {
            assertThat(lapor.overseer(other)
                            .dailyHead(DAY, null)
                            .refusal()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.NOT_FOUND);
        }
    }

    @Test
    void anUntouchedHistoryVerifiesForWhoMaySeeTheReport() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        assertThat(lapor.overseer(AUDITOR).verify(hole).orElseThrow()).isEmpty();
        assertThat(lapor.overseer(PUPR_LIAISON)
                        .verify(hole)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.NOT_FOUND);
    }
}

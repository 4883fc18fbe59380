package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.disclosure.DueView;
import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.GovernorCommand.Reclassify;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report is taken for decides how long its office has, and is no way out of being late. */
class ReclassifiedTest {

    private final Premises premises = new Premises();
    private final TrackingNumber request = premises.submit(City.draft(Classification.INFORMATION_REQUEST, Secrecy.OPEN))
            .tracking();

    @Test
    void inTimeTheDeadlineIsThatOfWhatItIsNow() {
        begun();
        assertThat(resolution().on()).isEqualTo("2026-03-09");
        act(COORDINATOR, new Reclassify(Classification.COMPLAINT, "jalan", Words.REMARK));
        assertThat(resolution().on()).isEqualTo("2026-03-27");
    }

    @Test
    void whatIsLateStaysLateWhateverItIsTakenForThen() {
        begun();
        premises.clock.set("2026-03-10T09:00");
        act(COORDINATOR, new Reclassify(Classification.COMPLAINT, "jalan", Words.REMARK));
        assertThat(resolution().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void nobodyIsLateByBeingToldThatItIsSomethingElse() {
        act(COORDINATOR, new Reclassify(Classification.COMPLAINT, "jalan", Words.REMARK));
        begun();
        premises.clock.set("2026-03-16T09:00");
        act(COORDINATOR, new Reclassify(Classification.INFORMATION_REQUEST, "jalan", Words.REMARK));
        assertThat(resolution().state()).isEqualTo(DeadlineState.ON_TRACK);
    }

    @Test
    void aRoundThatIsOverIsNotJudgedAnew() {
        begun();
        premises.clock.set("2026-03-10T09:00");
        City.answer(premises.lapor, request);
        premises.lapor.citizen(SARI).close(request, 3).orElseThrow();
        act(COORDINATOR, new GovernorCommand.Reopen(Words.REMARK));
        act(COORDINATOR, new Reclassify(Classification.COMPLAINT, "jalan", Words.REMARK));
        assertThat(resolutions()).extracting(DueView::state).startsWith(DeadlineState.MISSED);
    }

    private void begun() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(request, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
    }

    private DueView resolution() {
        List<DueView> all = resolutions();
        return all.get(all.size() - 1);
    }

    private List<DueView> resolutions() {
        return premises.lapor.officer(COORDINATOR).open(request).orElseThrow().workings().deadlines().stream()
                .filter(due -> due.clock() == SlaClock.RESOLUTION)
                .toList();
    }

    private void act(Actor actor, Command command) {
        premises.ask(request, actor, null, command).orElseThrow();
    }
}

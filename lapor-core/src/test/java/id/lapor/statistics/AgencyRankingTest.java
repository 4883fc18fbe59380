package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyRankingTest {

    private static Told delegated() {
        return Told.submitted().delegated(City.PUPR);
    }

    private static Told answered(AgencyId agency) {
        return Told.submitted().delegated(agency).days(2).answered(agency, Cause.WEAR);
    }

    private static Handling of(AgencyId agency, Told told) {
        return told.facts().work().handling().get(agency);
    }

    @Test
    void anAnswerInTimeThatStandsServes() {
        assertThat(of(City.PUPR, answered(City.PUPR).days(60))).isEqualTo(Handling.SERVED);
        assertThat(of(City.PUPR, delegated().days(17))).isEqualTo(Handling.PENDING);
        assertThat(of(City.PUPR, delegated().days(19))).isEqualTo(Handling.FAILED);
        assertThat(of(City.PUPR, delegated().days(19).answered(City.PUPR, Cause.WEAR)))
                .isEqualTo(Handling.FAILED);
        assertThat(of(City.PUPR, answered(City.PUPR).days(20).replied())).isEqualTo(Handling.FAILED);
    }

    @Test
    void whatIsArchivedAfterItCameToAnAgencyCounts() {
        Told archived = delegated().days(1).asked().days(20).archived(ArchiveReason.INCOMPLETE);
        assertThat(of(City.PUPR, archived)).isEqualTo(Handling.FAILED);
        assertThat(Told.submitted()
                        .archived(ArchiveReason.SPAM)
                        .days(90)
                        .facts()
                        .work()
                        .handling())
                .isEmpty();
    }

    @Test
    void givingBackInTimeIsExcusedOnceSomebodyElseIsProvenToBeInCharge() {
        Told returned = delegated().days(2).returned(City.PUPR).days(1).delegated(City.DISHUB);
        assertThat(of(City.PUPR, returned.copy().days(30))).isEqualTo(Handling.FAILED);
        returned.days(2).answered(City.DISHUB, Cause.WEAR);
        assertThat(of(City.PUPR, returned.copy().days(30))).isEqualTo(Handling.EXCUSED);
        assertThat(of(City.DISHUB, returned)).isEqualTo(Handling.SERVED);
        Told transferred = delegated().days(2).returned(City.PUPR).transferred().days(30);
        assertThat(of(City.PUPR, transferred)).isEqualTo(Handling.EXCUSED);
    }

    @Test
    void givingBackLateIsAFailureWhoeverAnswersThen() {
        Told returned = delegated().days(25).returned(City.PUPR).delegated(City.DISHUB);
        returned.days(1).answered(City.DISHUB, Cause.WEAR);
        assertThat(of(City.PUPR, returned)).isEqualTo(Handling.FAILED);
    }

    @Test
    void whoGetsItBackHasItSinceTheFirstTime() {
        Told again = delegated().days(2).returned(City.PUPR).days(20).delegated(City.PUPR);
        again.answered(City.PUPR, Cause.WEAR);
        assertThat(of(City.PUPR, again)).isEqualTo(Handling.FAILED);
    }

    @Test
    void whoHandsAPartDownAnswersForIt() {
        Told down = delegated().handedDown(City.PUPR, City.BINA_MARGA);
        assertThat(of(City.PUPR, down.copy().days(30))).isEqualTo(Handling.FAILED);
        down.days(2).answered(City.BINA_MARGA, Cause.WEAR);
        assertThat(of(City.PUPR, down)).isEqualTo(Handling.SERVED);
        assertThat(of(City.BINA_MARGA, down)).isEqualTo(Handling.SERVED);
    }

    @Test
    void whoeverTakesOverTakesTheAgeOver() {
        Told merged = delegated().days(15);
        merged.merged(City.PUPR, City.DISHUB);
        assertThat(merged.days(5).facts().work().handling()).containsExactly(Map.entry(City.DISHUB, Handling.FAILED));
    }

    @Test
    void duplicatesCountForNobodyBesidesTheirTarget() {
        Effect.Holding there = new Effect.Holding(City.PUPR, true, Status.ANSWERED, List.of());
        Told follower = Told.submitted()
                .tell(Entry.LINK, Status.SUBMITTED, City.COORDINATOR, new Effect.Linked("123456789015"), null)
                .tell(
                        Move.MIRROR,
                        Status.ANSWERED,
                        Actor.system(),
                        new Effect.Mirrored(List.of(there), false, null),
                        null);
        assertThat(follower.facts().work().handling()).isEmpty();
        assertThat(follower.facts().work().agencies()).containsExactly(City.PUPR);
    }

    @Test
    void manyWellServedComeBeforeFewAndEqualOnesShareAPlace() {
        List<Told> reports = new ArrayList<>();
        add(reports, 95, answered(City.PUPR));
        add(reports, 5, delegated().days(30));
        add(reports, 2, answered(City.DISHUB));
        add(reports, 2, answered(City.BINA_MARGA));
        List<AgencyRanking.Ranked> ranked = AgencyRanking.of(
                        Summary.of(reports.stream().map(Told::facts).toList()))
                .ranked();
        assertThat(ranked)
                .extracting(AgencyRanking.Ranked::agency)
                .containsExactly(City.PUPR, City.DISHUB, City.BINA_MARGA);
        assertThat(ranked).extracting(AgencyRanking.Ranked::place).containsExactly(1, 2, 2);
        assertThat(ranked.get(0).served()).isEqualTo(new Share(95, 100, Share.Base.REPORTS_JUDGED));
        assertThat(ranked.get(0).reliability()).isBetween(0.888, 0.889);
        assertThat(ranked.get(1).reliability()).isBetween(0.342, 0.343);
    }

    private static void add(List<Told> reports, int times, Told told) {
        for (int i = 0; i < times; i++) {
            reports.add(told);
        }
    }
}

package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Part;
import id.lapor.testkit.City;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The ranking of agencies cannot be gamed. */
class AgencyRankingLawsTest {

    private static final Set<Status> ASKABLE =
            Set.of(Status.SUBMITTED, Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED);

    @Property(tries = 500)
    void archivingRaisesNoAgency(@ForAll Random random) {
        Told report = anyWhere(random, told -> Move.ARCHIVE.leaves(told.status()));
        Instant then = later(report, random);
        Told archived = report.copy().archived(ArchiveReason.TOO_GENERAL);
        assertRaisesNobody(report, archived, then, random);
    }

    @Property(tries = 500)
    void returningRaisesNoAgency(@ForAll Random random) {
        Told report = anyWhere(random, told -> !returnable(told).isEmpty());
        AgencyId agency = new ToldAtRandom(random).pick(returnable(report));
        Instant then = later(report, random);
        assertRaisesNobody(report, report.copy().returned(agency), then, random);
    }

    @Property(tries = 500)
    void returningAndBeingArchivedForItRaisesNoAgency(@ForAll Random random) {
        Told report = anyWhere(random, told -> returnable(told).stream().anyMatch(told::isLead));
        AgencyId lead =
                returnable(report).stream().filter(report::isLead).findFirst().orElseThrow();
        Instant then = later(report, random);
        Told gone = report.copy().returned(lead);
        Assume.that(Move.ARCHIVE.leaves(gone.status()));
        assertRaisesNobody(report, gone.archived(ArchiveReason.SPAM), then, random);
    }

    @Property(tries = 500)
    void askingTheReporterRaisesNoAgencyWhateverFollows(@ForAll Random random) {
        Told report = anyWhere(random, told -> ASKABLE.contains(told.status()));
        Told asked = report.copy().asked();
        Instant then = later(report, random);
        assertRaisesNobody(report, asked, then, random);
        report.days(9);
        asked.days(9).completed();
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            long seed = random.nextLong();
            new ToldAtRandom(new Random(seed)).live(report);
            new ToldAtRandom(new Random(seed)).live(asked);
        }
        assertRaisesNobody(report, asked, later(report, random), random);
    }

    @Property(tries = 500)
    void handingApartDownRaisesNobodyAboveAndCountsOnce(@ForAll Random random) {
        Told report = anyWhere(
                random,
                told -> ToldAtRandom.held(told).stream().anyMatch(part -> ToldAtRandom.mayHandDown(told, part)));
        Instant then = later(report, random);
        Told split = report.copy().handedDown(City.PUPR, City.BINA_MARGA);
        Handling before = report.facts(then).work().handling().get(City.PUPR);
        assertThat(split.facts(then).work().handling()).containsEntry(City.PUPR, before);
        Told done = split.copy();
        boolean doable = Move.ANSWER.leaves(
                done.standing().heldBy(City.BINA_MARGA).orElseThrow().status());
        Assume.that(doable && ToldAtRandom.held(done).size() == 1);
        done.answered(City.BINA_MARGA, Cause.WEAR);
        assertThat(done.facts(then).work().handling().get(City.PUPR)).isNotEqualTo(Handling.EXCUSED);
    }

    @Property
    void aFailureMoreNeverRaisesAndAReportServedMoreNeverLowersTheReliability(
            @ForAll @IntRange(max = 3000) int served, @ForAll @IntRange(max = 3000) int failed) {
        double now = AgencyRanking.reliability(served, served + failed);
        assertThat(now).isBetween(0.0, 1.0);
        assertThat(AgencyRanking.reliability(served, served + failed + 1L)).isLessThanOrEqualTo(now);
        assertThat(AgencyRanking.reliability(served + 1L, served + failed + 1L)).isGreaterThanOrEqualTo(now);
    }

    /** Nobody's verdict changes for the better, and with it nobody's reliability or place. */
    private static void assertRaisesNobody(Told before, Told after, Instant then, Random random) {
        List<ReportFacts> others = new ToldAtRandom(random)
                .reports(12).stream().map(told -> told.facts(then)).toList();
        Map<AgencyId, Handling> was = before.facts(then).work().handling();
        assertThat(after.facts(then).work().handling())
                .as("instead of %s%nit was%s", was, after)
                .isEqualTo(was);
        assertThat(ranking(others, after.facts(then))).isEqualTo(ranking(others, before.facts(then)));
    }

    private static AgencyRanking ranking(List<ReportFacts> others, ReportFacts one) {
        List<ReportFacts> all = new ArrayList<>(others);
        all.add(one);
        return AgencyRanking.of(Summary.of(all));
    }

    private static List<AgencyId> returnable(Told told) {
        return ToldAtRandom.held(told).stream()
                .filter(part -> ToldAtRandom.mayReturn(told, part))
                .map(Part::agency)
                .toList();
    }

    private static Instant later(Told report, Random random) {
        return report.now().plus(Duration.ofHours(random.nextInt(24 * 40)));
    }

    private static Told anyWhere(Random random, Predicate<Told> there) {
        ToldAtRandom dice = new ToldAtRandom(random);
        Told report = dice.report();
        while (!there.test(report)) {
            report = dice.report();
        }
        return report.after(Duration.ofHours(random.nextInt(300)));
    }
}

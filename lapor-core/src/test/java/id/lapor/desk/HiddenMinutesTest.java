package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Narrative;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Quarter;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an alarm, a photo and a figure must not tell about somebody hidden. The city begins on 2 March 2026, 09:17:31. */
class HiddenMinutesTest {

    private static final Actor SECOND_COORDINATOR = Actor.coordinator("diskominsta-2");
    private static final Actor BUDI = Actor.reporter("account-of-budi");
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final Duration ON_SITE = Duration.ofMinutes(20);
    private static final String HOLE = "Lubang di jalan depan pasar makin dalam, mohon ditambal.";
    private static final String DANGER =
            "Tolong cepat, kabel listrik putus menjuntai di jalan dan ada anak kesetrum, masih terjepit sekarang!";
    private static final String QUOTED = "kabel putus";

    private final Premises premises = new Premises();

    // ---- the minute of somebody hidden, by the clock of an emergency that the house declared

    @ParameterizedTest
    @EnumSource(
            value = Anonymity.class,
            names = {"ANONIM", "UNIDENTIFIED"})
    void noOfficeTellsTheMinuteOfAHiddenReportFromTheClockOfItsEmergency(Anonymity anonymity) {
        Instant minute = premises.clock.instant();
        TrackingNumber report = submitted(told(DANGER, Classification.COMPLAINT, new Secrecy(anonymity, false)));
        premises.clock.forward(Duration.ofHours(2));
        delegated(report, COORDINATOR);
        assertThat(moments(report, COORDINATOR)).doesNotContain(minute.plus(ON_SITE));
        assertThat(moments(report, PUPR_LIAISON)).doesNotContain(minute.plus(ON_SITE));
    }

    @Test
    void noOfficeTellsTheMinuteOfAnOversightComplaintFromTheClockOfItsEmergency() {
        Instant minute = premises.clock.instant();
        TrackingNumber report = submitted(told(DANGER, Classification.OVERSIGHT, Secrecy.OPEN));
        premises.clock.forward(Duration.ofHours(2));
        delegated(report, INSPECTORATE);
        assertThat(moments(report, INSPECTORATE)).doesNotContain(minute.plus(ON_SITE));
        assertThat(moments(report, PUPR_LIAISON)).doesNotContain(minute.plus(ON_SITE));
    }

    @Test
    void theMinuteAtWhichAHiddenReporterAddsSomethingStandsInNoOtherCitizensReport() {
        TrackingNumber target = submitted(City.told(HOLE, BUDI, Secrecy.OPEN));
        TrackingNumber follower = submitted(City.told(HOLE, SARI, Premises.ANONIM));
        delegated(target, COORDINATOR);
        follow(follower, target, COORDINATOR);
        premises.clock.forward(Duration.ofMinutes(83));
        Instant minute = premises.clock.instant();
        premises.lapor.citizen(SARI).add(follower, DANGER).orElseThrow();

        assertThat(premises.lapor
                        .citizen(BUDI)
                        .open(target)
                        .orElseThrow()
                        .content()
                        .timeline())
                .extracting(item -> item.at())
                .as("the other reporter")
                .doesNotContain(minute);
        assertThat(officer(target, PUPR_LIAISON).content().timeline())
                .extracting(item -> item.at())
                .as("the agency, which learns of no follower otherwise")
                .doesNotContain(minute);
    }

    @Test
    void thePublicPageDoesNotChangeInTheMinuteInWhichAHiddenReporterAddsSomething() {
        TrackingNumber report = submitted(City.told(HOLE, SARI, Premises.ANONIM));
        delegated(report, COORDINATOR);
        Object before = premises.lapor.citizen().published(null, 10).lines();
        premises.clock.forward(Duration.ofMinutes(5));
        assertThat(premises.lapor.citizen().published(null, 10).lines()).isEqualTo(before);
        premises.lapor.citizen(SARI).add(report, DANGER).orElseThrow();

        assertThat(premises.lapor.citizen().published(null, 10).lines()).isEqualTo(before);
    }

    // ---- words of somebody hidden, quoted where that one's text is not read

    @Test
    void theAccusedReadNoWordOfTheComplaintThatAccusesThem() {
        TrackingNumber target = submitted(told(HOLE, Classification.OVERSIGHT, Secrecy.OPEN));
        TrackingNumber accusing =
                submitted(told(HOLE, Classification.OVERSIGHT, Secrecy.OPEN).against(Accused.units(Set.of(PUPR))));
        delegated(target, INSPECTORATE);
        follow(accusing, target, INSPECTORATE);
        assertThat(premises.lapor.officer(PUPR_LIAISON).open(accusing)).isEmpty();
        premises.lapor.citizen(SARI).add(accusing, DANGER).orElseThrow();

        assertThat(Spill.of(officer(target, PUPR_LIAISON))).doesNotContain(QUOTED);
    }

    @Test
    void wordsOfADuplicateAreErasedWithIt() {
        TrackingNumber target = submitted(City.told(HOLE, BUDI, Secrecy.OPEN));
        TrackingNumber follower = submitted(City.told(HOLE, SARI, new Secrecy(Anonymity.ANONIM, true)));
        delegated(target, COORDINATOR);
        follow(follower, target, COORDINATOR);
        CitizenDesk sari = premises.lapor.citizen(SARI);
        sari.add(follower, DANGER).orElseThrow();
        sari.withdraw(follower, "Sudah selesai").orElseThrow();
        sari.erase(follower).orElseThrow();

        assertThat(Spill.of(officer(target, PUPR_LIAISON))).doesNotContain(QUOTED);
    }

    @Test
    void wordsOfADuplicateThatBecomesAnOversightComplaintAreReadNoMoreAtItsFormerTarget() {
        TrackingNumber target = submitted(City.told(HOLE, BUDI, Secrecy.OPEN));
        TrackingNumber follower = submitted(City.told(HOLE, SARI, Premises.ANONIM));
        follow(follower, target, COORDINATOR);
        premises.lapor.citizen(SARI).add(follower, DANGER).orElseThrow();
        premises.lapor
                .officer(COORDINATOR)
                .act(follower, new GovernorCommand.Unlink(Words.REMARK))
                .orElseThrow();
        premises.lapor
                .officer(COORDINATOR)
                .act(follower, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK))
                .orElseThrow();
        assertThat(premises.lapor.officer(COORDINATOR).open(follower)).isEmpty();

        assertThat(Spill.of(officer(target, COORDINATOR))).doesNotContain(QUOTED);
    }

    @Test
    void whatIsTakenOutOfAReportIsNotQuotedBesideIt() {
        TrackingNumber report = submitted(City.told(DANGER, SARI, Premises.ANONIM));
        delegated(report, COORDINATOR);
        premises.lapor
                .officer(COORDINATOR)
                .act(
                        report,
                        new SecrecyCommand.Redact(
                                1, null, "Bahaya di jalan, keterangan disunting.", Set.of(), Words.REMARK))
                .orElseThrow();

        assertThat(Spill.of(officer(report, PUPR_LIAISON))).doesNotContain(QUOTED);
    }

    // ---- photos

    @Test
    void anAccusedCoordinatorDoesNotLearnByAPhotoThatThereIsAReportAgainstThem() {
        TrackingNumber against = premises.bribe(new Accused(Set.of(), Set.of(COORDINATOR.account()), false, false));
        premises.lapor
                .officer(INSPECTORATE)
                .act(against, new GovernorCommand.Reclassify(Classification.COMPLAINT, "jalan", Words.REMARK))
                .orElseThrow();
        delegated(against, SECOND_COORDINATOR);
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        delegated(hole, COORDINATOR);
        for (TrackingNumber worked : List.of(against, hole)) {
            premises.lapor
                    .officer(PUPR_LIAISON)
                    .answer(worked, City.fixed(), Photos.scene(1))
                    .orElseThrow();
        }
        assertThat(premises.lapor.officer(COORDINATOR).open(against)).isEmpty();

        assertThat(premises.lapor.officer(COORDINATOR).checkedPhotos(hole))
                .flatExtracting(CheckedPhoto::doubts)
                .isEmpty();
    }

    // ---- figures

    @Test
    void whoTakesThePublicListFromThePublishedFiguresFindsNoRahasiaReport() {
        TrackingNumber secret = quarterWithOneSecret();
        PublishedFigures figures =
                premises.lapor.citizen().statistics(new Quarter(2026, 1)).orElseThrow();
        assertThat(premises.report(secret).status()).isEqualTo(Status.DELEGATED);

        assertThat(unlisted(figures)).as("statuses of what is not on the list").isEmpty();
    }

    @Test
    void nobodyFollowsARahasiaReportFromDayToDayByThePublishedFigures() {
        TrackingNumber secret = quarterWithOneSecret();
        Quarter quarter = new Quarter(2026, 1);
        PublishedFigures first = premises.lapor.citizen().statistics(quarter).orElseThrow();
        long listed = list(Status.ANSWERED);
        City.answer(premises.lapor, secret);
        premises.clock.forward(Duration.ofDays(1));
        PublishedFigures second = premises.lapor.citizen().statistics(quarter).orElseThrow();

        assertThat(list(Status.ANSWERED)).as("nothing happened on the list").isEqualTo(listed);
        assertThat(second.answered()).isEqualTo(first.answered());
    }

    @Test
    void nobodyLearnsTheMinuteOfAHiddenReportByAskingForTheRegionsFiguresAgainAndAgain() {
        premises.hole(Secrecy.OPEN);
        premises.clock.forward(Duration.ofHours(3));
        long before = premises.lapor.citizen().figures().received();
        premises.hole(new Secrecy(Anonymity.UNIDENTIFIED, true));

        assertThat(premises.lapor.citizen().figures().received()).isEqualTo(before);
    }

    /** Twelve open reports, half of them answered, and one that is rahasia and waits. */
    private TrackingNumber quarterWithOneSecret() {
        for (int i = 0; i < 12; i++) {
            if (i % 2 == 0) {
                City.answeredHole(premises.lapor, Secrecy.OPEN);
            } else {
                City.delegatedHole(premises.lapor, Secrecy.OPEN);
            }
        }
        TrackingNumber secret = City.delegatedHole(premises.lapor, RAHASIA).tracking();
        premises.clock.forward(Duration.ofDays(31));
        return secret;
    }

    private List<Status> unlisted(PublishedFigures figures) {
        List<Status> found = new ArrayList<>();
        List<Status> statuses = figures.topics().columns();
        for (int i = 0; i < statuses.size(); i++) {
            long listed = list(statuses.get(i));
            boolean one = figures.topics().columnTotals().get(i).orElse(listed) - listed == 1;
            if (one) {
                found.add(statuses.get(i));
            }
        }
        return found;
    }

    private long list(Status status) {
        return premises.lapor.citizen().published(null, 200).lines().stream()
                .filter(line -> line.headline().status() == status)
                .count();
    }

    private TrackingNumber submitted(ReportDraft draft) {
        return premises.lapor
                .citizen(draft.reporter() instanceof Reporter.Identified known ? Actor.reporter(known.account()) : SARI)
                .submit(draft)
                .orElseThrow()
                .tracking();
    }

    private static ReportDraft told(String text, Classification classification, Secrecy secrecy) {
        ReportDraft draft = City.draft(classification, secrecy);
        return new ReportDraft(draft.matter(), new Narrative(text), draft.secrecy(), draft.reporter(), draft.channel());
    }

    private void delegated(TrackingNumber report, Actor governor) {
        premises.lapor
                .officer(governor)
                .delegate(report, PUPR, "Mohon diperiksa")
                .orElseThrow();
    }

    private void follow(TrackingNumber follower, TrackingNumber target, Actor governor) {
        premises.lapor
                .officer(governor)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Laporan yang sama")))
                .orElseThrow();
    }

    private OfficerView officer(TrackingNumber report, Actor officer) {
        return premises.lapor.officer(officer).open(report).orElseThrow();
    }

    /** Every moment that the clock of the emergency shows in lists and in the report. */
    private List<Instant> moments(TrackingNumber report, Actor officer) {
        OfficerView view = officer(report, officer);
        assertThat(premises.report(report).history()).anyMatch(entry -> entry.is(Entry.DECLARE_EMERGENCY));
        return Stream.concat(
                        view.workings().deadlines().stream(),
                        Stream.ofNullable(view.headline().due()))
                .filter(due -> due.clock() == SlaClock.ON_SITE)
                .map(DueView::at)
                .toList();
    }
}

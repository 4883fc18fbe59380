package id.lapor;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.Receipt;
import id.lapor.disclosure.ReporterView;
import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.FollowUp;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LifeOfAReportTest {

    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();

    @Test
    void aHoleInTheRoadTravelsFromTheCitizenToTheAgencyAndBack() {
        Receipt receipt = lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();
        assertThat(seen(receipt)).isEqualTo("SUBMITTED RED VERIFICATION 2026-03-05");

        lapor.officer(COORDINATOR)
                .delegate(receipt.tracking(), PUPR, "Mohon diperiksa")
                .orElseThrow();
        assertThat(seen(receipt)).isEqualTo("DELEGATED RED FIRST_REPLY 2026-03-09");

        clock.set("2026-03-04T10:00");
        lapor.officer(PUPR_LIAISON)
                .start(receipt.tracking(), City.started(LocalDate.of(2026, 3, 10)))
                .orElseThrow();
        assertThat(seen(receipt)).isEqualTo("IN_PROGRESS YELLOW RESOLUTION 2026-03-27");

        clock.set("2026-03-10T15:00");
        City.answer(lapor, receipt.tracking());
        assertThat(seen(receipt)).isEqualTo("ANSWERED GREEN REPORTER_REPLY 2026-03-31");

        lapor.citizen(SARI)
                .reply(receipt.tracking(), "Sudah berlubang lagi setelah hujan.")
                .orElseThrow();
        assertThat(seen(receipt)).isEqualTo("REPLIED YELLOW RE_ANSWER 2026-03-17");

        clock.set("2026-03-16T11:00");
        City.answer(lapor, receipt.tracking());
        lapor.citizen(SARI).close(receipt.tracking(), 5).orElseThrow();
        ReporterView closed = open(receipt);
        assertThat(closed.headline().status()).isEqualTo(Status.CLOSED);
        assertThat(closed.headline().color()).isEqualTo(FollowUpColor.GREEN);
        assertThat(closed.headline().due()).isNull();
        assertThat(closed.content().rating()).isEqualTo(5);
        assertThat(closed.content().timeline())
                .extracting(item -> item.act().code())
                .containsExactly("submit", "delegate", "start", "answer", "reply", "answer", "close");
    }

    @Test
    void evidenceOfTheWorkIsShownWithTheAnswer() {
        Receipt receipt = City.answeredHole(lapor, Secrecy.OPEN);

        TimelineItem answer = open(receipt).content().timeline().get(2);
        assertThat(((FollowUp) answer.statement()).text()).contains("ditambal");
        assertThat(answer.attachments()).hasSize(1);
        var photo = lapor.citizen(SARI)
                .attachment(receipt.tracking(), answer.attachments().get(0).id());
        assertThat(photo.orElseThrow().mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void workPastItsResolutionDeadlineTurnsRed() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON)
                .start(receipt.tracking(), City.started(LocalDate.of(2026, 3, 10)))
                .orElseThrow();

        clock.set("2026-03-27T23:59");
        assertThat(open(receipt).headline().color()).isEqualTo(FollowUpColor.YELLOW);
        clock.set("2026-03-28T00:00");
        assertThat(open(receipt).headline().color()).isEqualTo(FollowUpColor.RED);
    }

    @Test
    void anIncompleteReportWaitsForItsReporterAndComesBackToWhereItWas() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON)
                .ask(receipt.tracking(), "Di sisi mana lubangnya?")
                .orElseThrow();
        assertThat(seen(receipt)).isEqualTo("INCOMPLETE GREY COMPLETION 2026-03-16");

        lapor.citizen(SARI)
                .complete(receipt.tracking(), "Sisi utara", Photos.png())
                .orElseThrow();
        assertThat(seen(receipt)).isEqualTo("DELEGATED RED FIRST_REPLY 2026-03-09");
    }

    @Test
    void theClockClosesAnAnsweredReportAfterTheReportersSilenceWithoutInventingARating() {
        Receipt receipt = City.answeredHole(lapor, Secrecy.OPEN);

        clock.set("2026-03-16T23:59");
        assertThat(lapor.clock().sweep().closed()).isZero();
        clock.set("2026-03-17T00:00");
        assertThat(lapor.clock().sweep().closed()).isEqualTo(1);
        assertThat(lapor.clock().sweep().closed()).isZero();
        assertThat(open(receipt).headline().status()).isEqualTo(Status.CLOSED);
        assertThat(open(receipt).content().rating()).isNull();
    }

    @Test
    void theClockArchivesWhatWasNotCompletedAndSaysWhy() {
        Receipt receipt = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON)
                .ask(receipt.tracking(), "Di sisi mana lubangnya?")
                .orElseThrow();

        clock.set("2026-03-17T00:00");
        assertThat(lapor.clock().sweep().archived()).isEqualTo(1);
        assertThat(open(receipt).headline().status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void theClockGoesThroughEverythingThatIsDue() {
        for (int i = 0; i < 250; i++) {
            City.answeredHole(lapor, Secrecy.OPEN);
        }
        clock.set("2026-03-17T00:00");
        assertThat(lapor.clock().sweep().closed()).isEqualTo(250);
    }

    @Test
    void reportsThatTheClockMayNotMoveHoldUpNoOther() {
        for (int i = 0; i < 101; i++) {
            Receipt bribe = lapor.citizen(SARI)
                    .submit(City.draft(Classification.OVERSIGHT, Secrecy.OPEN))
                    .orElseThrow();
            lapor.officer(City.INSPECTORATE)
                    .ask(bribe.tracking(), "Kapan terjadinya?")
                    .orElseThrow();
        }
        clock.forward(Duration.ofMinutes(1));
        Receipt ordinary = City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.officer(PUPR_LIAISON)
                .ask(ordinary.tracking(), "Di sisi mana lubangnya?")
                .orElseThrow();

        clock.set("2026-03-17T00:00");
        assertThat(lapor.clock().sweep().archived()).isEqualTo(1);
        assertThat(open(ordinary).headline().status()).isEqualTo(Status.ARCHIVED);
    }

    private String seen(Receipt receipt) {
        var headline = open(receipt).headline();
        SlaClock due = headline.due().clock();
        return headline.status() + " " + headline.color() + " " + due + " "
                + headline.due().on();
    }

    private ReporterView open(Receipt receipt) {
        return (ReporterView) lapor.citizen(SARI).open(receipt.tracking()).orElseThrow();
    }
}

package id.lapor.jpa;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.Lapor;
import id.lapor.desk.Progressed;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Decision;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One person at work: reports are handed in and led to their answer, one act after the other, each with a word of its own. */
final class Shift implements Runnable {

    /** A hand-in, a delegation, a start, four pieces of work and an answer for each report. */
    private static final int LAST_STEP = 6;

    private final Lapor lapor;
    private final Ledger ledger;
    private final BooleanSupplier over;
    private final Random random;
    private final String name;
    private int acts;
    private int step;
    private @Nullable TrackingNumber report;

    /**
     * @param name as letters; of every shift another one
     * @param over asked before every act
     */
    Shift(Lapor lapor, Ledger ledger, String name, long seed, BooleanSupplier over) {
        this.lapor = lapor;
        this.ledger = ledger;
        this.name = name;
        this.random = new Random(seed);
        this.over = over;
    }

    @Override
    public void run() {
        while (!over.getAsBoolean()) {
            act(word(name, acts++));
        }
    }

    /** In letters: digits might be taken for somebody's telephone. */
    static String word(String name, int number) {
        StringBuilder word = new StringBuilder("tanda" + name);
        String.valueOf(number).chars().forEach(digit -> word.append((char) ('q' + digit - '0')));
        return word.toString();
    }

    private void act(String word) {
        try {
            TrackingNumber mine = report;
            if (mine == null) {
                handIn(word);
            } else {
                move(mine, word);
            }
        } catch (RuntimeException failure) {
            ledger.failed(word, failure);
            report = null;
        }
    }

    private void handIn(String word) {
        TrackingNumber handedIn = lapor.citizen(SARI)
                .submit(City.told("Lubang di depan pasar, " + word + ".", SARI, Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        ledger.write(Ledger.Line.kept(word, handedIn.value(), 1));
        report = handedIn;
        step = 0;
    }

    private void move(TrackingNumber mine, String word) {
        Decision<Progressed> decision = next(word).apply(mine);
        if (decision instanceof Decision.Moved<Progressed> moved) {
            ledger.write(Ledger.Line.kept(word, mine.value(), moved.result().version()));
        } else {
            ledger.refused(word);
        }
        boolean done = decision.refusal().isPresent() || step == LAST_STEP;
        report = done ? null : mine;
        step++;
    }

    private Function<TrackingNumber, Decision<Progressed>> next(String word) {
        return switch (step) {
            case 0 -> tracking -> lapor.officer(COORDINATOR).delegate(tracking, PUPR, "Mohon diperiksa, " + word);
            case 1 ->
                tracking -> lapor.officer(PUPR_LIAISON)
                        .start(
                                tracking,
                                FollowUp.acknowledgement(
                                        "Tim survei sudah mengukur lubang itu, " + word + ".",
                                        "Menambal dengan aspal",
                                        LocalDate.now().plusDays(3)));
            case LAST_STEP ->
                tracking -> lapor.officer(PUPR_LIAISON)
                        .answer(
                                tracking,
                                FollowUp.fixed(
                                        "Lubang sudah ditambal aspal sepanjang empat meter, " + word + ".", Cause.WEAR),
                                Photos.jpeg());
            default -> work(word);
        };
    }

    private Function<TrackingNumber, Decision<Progressed>> work(String word) {
        return random.nextBoolean()
                ? tracking -> lapor.officer(COORDINATOR).note(tracking, "Sudah ditanyakan, " + word)
                : tracking -> lapor.officer(PUPR_LIAISON)
                        .progress(
                                tracking,
                                FollowUp.progress("Aspal dipesan untuk minggu ini, " + word + ".", null, null));
    }
}

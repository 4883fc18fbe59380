package id.lapor.walk;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What agencies say, with and without substance. */
final class Sayings {

    /** Something said, and how many photos go with it. */
    record Saying(FollowUp words, int files, boolean sound) {}

    private static final String WORK = "Tim sudah menambal lubang dengan aspal sepanjang empat meter.";
    private static final String FORMULA = "Terima kasih, akan segera kami tindaklanjuti.";
    private static final String STEP = "Menambal dengan aspal";

    private Sayings() {}

    static Saying start(Random random, LocalDate today) {
        LocalDate soon = today.plusDays(random.nextInt(20));
        return pick(
                random,
                new Saying(FollowUp.acknowledgement(WORK, STEP, soon), 0, true),
                List.of(
                        new Saying(FollowUp.acknowledgement(FORMULA, STEP, soon), 0, false),
                        new Saying(FollowUp.acknowledgement(WORK, STEP, today.minusDays(1)), 0, false),
                        new Saying(FollowUp.acknowledgement(WORK, STEP, null), 0, false),
                        new Saying(FollowUp.progress(WORK, STEP, soon), 0, false),
                        new Saying(of(FollowUpKind.ACKNOWLEDGEMENT, Outcome.EXPLAINED, soon), 0, false)));
    }

    static Saying progress(Random random, LocalDate today) {
        LocalDate soon = random.nextBoolean() ? null : today.plusDays(random.nextInt(20));
        return pick(
                random,
                new Saying(FollowUp.progress(WORK, null, soon), 0, true),
                List.of(
                        new Saying(FollowUp.progress(FORMULA, null, soon), 0, false),
                        new Saying(FollowUp.progress(WORK, STEP, today.minusDays(1)), 0, false),
                        new Saying(of(FollowUpKind.PROGRESS, Outcome.FIXED, soon), 1, false),
                        new Saying(FollowUp.acknowledgement(WORK, STEP, today), 0, false)));
    }

    static Saying answer(Random random) {
        Saying sound = switch (random.nextInt(3)) {
            case 0 -> new Saying(FollowUp.fixed(WORK, Cause.WEAR), 1, true);
            case 1 -> new Saying(FollowUp.explained(WORK, Cause.WEAR), 0, true);
            default -> new Saying(FollowUp.refused(WORK, "Perda 3/2019", Cause.OTHER), 0, true);
        };
        return pick(
                random,
                sound,
                List.of(
                        new Saying(FollowUp.fixed(WORK, Cause.WEAR), 0, false),
                        new Saying(FollowUp.fixed(WORK, null), 1, false),
                        new Saying(FollowUp.explained(FORMULA, Cause.WEAR), 0, false),
                        new Saying(FollowUp.refused(WORK, " ", Cause.OTHER), 0, false),
                        new Saying(of(FollowUpKind.FIELD_ACTION, Outcome.EXPLAINED, null), 1, false),
                        new Saying(of(FollowUpKind.ANSWER, null, null), 1, false),
                        new Saying(FollowUp.progress(WORK, null, null), 0, false)));
    }

    private static FollowUp of(FollowUpKind kind, Outcome outcome, LocalDate on) {
        return new FollowUp(kind, WORK, outcome, Cause.WEAR, null, STEP, on);
    }

    private static Saying pick(Random random, Saying sound, List<Saying> unsound) {
        return random.nextInt(4) > 0 ? sound : unsound.get(random.nextInt(unsound.size()));
    }
}

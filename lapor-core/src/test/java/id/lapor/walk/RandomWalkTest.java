package id.lapor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.workflow.Move;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** F17: reports that live at random do what the standard says, and nothing else. */
class RandomWalkTest {

    private static final long[] SEEDS = {20260302, 1708, 112, 4711, 2329};

    @Test
    void aHundredThousandStepsGoWhereTheStandardSaysAndNowhereElse() {
        Tally tally = walk(21_000, Life::byTheRules);
        assertLively(tally, 200);
    }

    @Test
    void throughTheDesksOnlyThoseComeThatHaveToDoWithIt() {
        Tally tally = walk(1_200, Life::throughDesks);
        assertLively(tally, 5);
    }

    private static Tally walk(int steps, BiFunction<Random, Tally, Life> lives) {
        Tally tally = new Tally();
        for (long seed : SEEDS) {
            walk(seed, steps, lives, tally);
        }
        System.out.println(SEEDS.length * steps + " steps, seeds " + Arrays.toString(SEEDS));
        System.out.print(tally.page());
        return tally;
    }

    private static void walk(long seed, int steps, BiFunction<Random, Tally, Life> lives, Tally tally) {
        Random random = new Random(seed);
        Life life = lives.apply(random, tally);
        for (int step = 0; step < steps; step++) {
            if (life.isOver()) {
                life = lives.apply(random, tally);
            }
            try {
                life.step();
            } catch (AssertionError | RuntimeException failed) {
                String lived = String.join("\n", life.trail());
                throw new AssertionError(
                        "Seed " + seed + ", step " + step + ":\n" + lived + "\n" + failed.getMessage(), failed);
            }
        }
    }

    private static void assertLively(Tally tally, int fewest) {
        assertThat(Dice.ACTS)
                .as("a walk on which an act hardly happens proves nothing about it")
                .allSatisfy(act ->
                        assertThat(tally.timesAccepted(act)).as(act.code()).isGreaterThanOrEqualTo(fewest));
        assertThat(tally.timesAccepted(Move.SUBMIT)).isGreaterThanOrEqualTo(fewest);
    }
}

package id.lapor.testkit.generator;

import java.util.List;
import java.util.Random;

/** Chance from a seed, the same on every JDK: only methods whose algorithm {@link Random} promises. */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice for the {@code index}-th thing of a kind; those of other kinds and indexes fall differently. */
    static Dice of(long seed, String kind, long index) {
        return new Dice(mixed(mixed(seed + kind.hashCode()) + index));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0, included, to 1, excluded. */
    double share() {
        return random.nextDouble();
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A whole number whose mean is {@code mean}. */
    int around(double mean) {
        return (int) (mean + random.nextDouble());
    }

    private static long mixed(long bits) {
        long z = bits + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

package id.lapor.benchmark;

/** How long is measured. */
enum Effort {
    /** To see that everything runs: the figures are rough. */
    QUICK(1, 3, 500),
    /** For figures that are told to others. */
    FULL(3, 5, 1_000);

    private final int forks;
    private final int rounds;
    private final int roundMillis;

    Effort(int forks, int rounds, int roundMillis) {
        this.forks = forks;
        this.rounds = rounds;
        this.roundMillis = roundMillis;
    }

    /** Fresh virtual machines, one after the other, since each compiles the code a little differently. */
    int forks() {
        return forks;
    }

    /** Rounds to warm up in each of them, and as many to measure. */
    int rounds() {
        return rounds;
    }

    int roundMillis() {
        return roundMillis;
    }
}

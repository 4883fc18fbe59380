package id.lapor.benchmark;

/** How long is measured. */
public enum Effort {
    /** To see that everything runs: the figures are rough. */
    QUICK(1, 3, 500, 7, 60, 500, 20_000),
    /** For figures that are told to others. */
    FULL(3, 5, 1_000, 15, 200, 15_000, 200_000);

    private final int forks;
    private final int rounds;
    private final int roundMillis;
    private final int turns;
    private final int turn;
    private final int warmUps;
    private final int reports;

    Effort(int forks, int rounds, int roundMillis, int turns, int turn, int warmUps, int reports) {
        this.forks = forks;
        this.rounds = rounds;
        this.roundMillis = roundMillis;
        this.turns = turns;
        this.turn = turn;
        this.warmUps = warmUps;
        this.reports = reports;
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

    /** How often each of two that are set beside each other has its turn: an odd number, of which the median is taken. */
    public int turns() {
        return turns;
    }

    /** How often something is done in one turn, by all threads together. */
    public int turn() {
        return turn;
    }

    /**
     * How often it is done before the first turn. A program that serves people runs for weeks: until about ten thousand
     * submissions its code is still being compiled, and that takes as much as the submissions themselves.
     */
    public int warmUps() {
        return warmUps;
    }

    /** How many reports the inboxes are made of. */
    public int reports() {
        return reports;
    }
}

package id.lapor.agency;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import id.lapor.kernel.AgencyId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many delegations showed a sign, went to an agency, came from a district: every combination of the three. */
final class Counts {

    /** A word that one report alone has says nothing, and may be a name. */
    static final int FEWEST_REPORTS_WITH_WORD = 2;

    /** What is {@code null} may be anything. */
    private record Cell(
            @Nullable Sign sign,
            @Nullable AgencyId agency,
            @Nullable String district) {}

    private final Multiset<Cell> cells;
    private final Set<AgencyId> agencies = new TreeSet<>(Comparator.comparing(AgencyId::value));

    private Counts(Multiset<Cell> cells) {
        this.cells = cells;
        cells.elementSet().stream()
                .map(Cell::agency)
                .filter(agency -> agency != null)
                .forEach(agencies::add);
    }

    Counts() {
        this(HashMultiset.create());
    }

    void add(AgencyId agency, Reading reading) {
        agencies.add(agency);
        add(null, agency, reading.district());
        reading.all().forEach(sign -> add(sign, agency, reading.district()));
    }

    private void add(@Nullable Sign sign, AgencyId agency, @Nullable String district) {
        cells.add(new Cell(sign, agency, null));
        cells.add(new Cell(sign, null, null));
        if (district != null) {
            cells.add(new Cell(sign, agency, district));
            cells.add(new Cell(sign, null, district));
        }
    }

    /** Without the words of one report only, and of the others no more than {@code mostWords}, the most frequent. */
    Counts kept(int mostWords) {
        Comparator<Sign> mostFrequent = Comparator.comparing((Sign word) -> -of(word, null));
        Set<Sign> words = cells.elementSet().stream()
                .filter(cell -> cell.agency == null && cell.district == null)
                .map(Cell::sign)
                .filter(sign -> sign != null && sign.isWord() && isKnown(sign))
                .sorted(mostFrequent.thenComparing(Sign::value))
                .limit(mostWords)
                .collect(Collectors.toSet());
        ImmutableMultiset.Builder<Cell> kept = ImmutableMultiset.builder();
        for (Cell cell : cells.elementSet()) {
            if (isKept(cell.sign(), words)) {
                kept.addCopies(cell, cells.count(cell));
            }
        }
        return new Counts(kept.build());
    }

    private static boolean isKept(@Nullable Sign sign, Set<Sign> words) {
        return sign == null || !sign.isWord() || words.contains(sign);
    }

    boolean isKnown(Sign sign) {
        return of(sign, null) >= (sign.isWord() ? FEWEST_REPORTS_WITH_WORD : 1);
    }

    Set<AgencyId> agencies() {
        return agencies;
    }

    int all() {
        return of(null, (String) null);
    }

    /** Of all agencies. */
    int of(@Nullable Sign sign, @Nullable String district) {
        return cells.count(new Cell(sign, null, district));
    }

    /** Of these agencies together. */
    int of(@Nullable Sign sign, Collection<AgencyId> together, @Nullable String district) {
        int sum = 0;
        for (AgencyId agency : together) {
            sum += cells.count(new Cell(sign, agency, district));
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts counts && cells.equals(counts.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Not the words, some of which may be names. */
    @Override
    public String toString() {
        return "Counts[" + all() + " delegations to " + agencies.size() + " agencies]";
    }
}

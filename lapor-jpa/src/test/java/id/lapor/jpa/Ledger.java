package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What people were told of everything that they tried, kept outside the database. */
class Ledger {

    /** What somebody was told of a try. */
    enum Answer {
        KEPT,
        REFUSED,
        FAILED,
        /** Nobody can tell whether it was kept. */
        IN_DOUBT
    }

    /**
     * One try.
     *
     * @param word stands in the text, and in no other
     * @param tracking of the report, where it was kept
     * @param version of the report, where it was kept
     */
    record Line(String word, Answer answer, String tracking, long version) {

        static Line kept(String word, String tracking, long version) {
            return new Line(word, Answer.KEPT, tracking, version);
        }
    }

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    void write(Line line) {
        lines.put(line.word(), line);
    }

    void refused(String word) {
        write(new Line(word, Answer.REFUSED, "", 0));
    }

    /** Nothing but a failure that the library declares may come out of it. */
    void failed(String word, RuntimeException failure) {
        boolean doubtful = failure instanceof LaporException
                && String.valueOf(failure.getMessage()).startsWith(Failures.IN_DOUBT);
        write(new Line(word, doubtful ? Answer.IN_DOUBT : Answer.FAILED, "", 0));
        if (!(failure instanceof LaporException) || failure.getCause() != null || failure.getSuppressed().length > 0) {
            unexpected.add(failure);
        }
    }

    Collection<Line> lines() {
        return lines.values();
    }

    Stream<Line> told(Answer answer) {
        return lines.values().stream().filter(line -> line.answer() == answer);
    }

    Collection<Throwable> unexpected() {
        return unexpected;
    }

    String counts() {
        return "kept %d, refused %d, failed %d, in doubt %d"
                .formatted(
                        told(Answer.KEPT).count(),
                        told(Answer.REFUSED).count(),
                        told(Answer.FAILED).count(),
                        told(Answer.IN_DOUBT).count());
    }
}

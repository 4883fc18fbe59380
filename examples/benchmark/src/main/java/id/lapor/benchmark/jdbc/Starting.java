package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableList;
import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** An agency begins to work on a report, each on one that waits for it: through the front door, the ports, by hand. */
final class Starting {

    private static final int SPARE = 100;

    private final DataSource source;
    private final Installation ours;
    private final HandWritten byHand;
    private final Queue<TrackingNumber> waiting = new ConcurrentLinkedQueue<>();

    Starting(DataSource source, Installation ours) {
        this.source = source;
        this.ours = ours;
        this.byHand = new HandWritten(source, ours.key());
    }

    List<Figure> measure(Effort effort) throws SQLException {
        TrackingNumber first = delegated(ours.lapor());
        Clones clones = new Clones(source);
        waiting.addAll(clones.of(first, 4 * Comparison.operations(effort) + SPARE));
        clones.analyze();
        byHand.start(first);
        ours.requireWhole(first);
        Ports ports = new Ports(ours.storage(), ours.key());
        Work hand = () -> byHand.start(next());
        return ImmutableList.<Figure>builder()
                .addAll(new Comparison("transition", () -> start(ours.lapor(), next()), hand).ofWriting(source, effort))
                .addAll(new Comparison("transition.ports", () -> ports.start(next()), hand).ofWriting(source, effort))
                .build();
    }

    static TrackingNumber delegated(Lapor lapor) {
        return City.delegatedHole(lapor, Secrecy.OPEN).tracking();
    }

    static void start(Lapor lapor, TrackingNumber tracking) {
        LocalDate nextStep = LocalDate.now(Agency.WIB).plusDays(7);
        lapor.officer(City.PUPR_LIAISON).start(tracking, City.started(nextStep)).orElseThrow();
    }

    private TrackingNumber next() {
        return Objects.requireNonNull(waiting.poll(), "too few reports were made");
    }
}

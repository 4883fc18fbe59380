package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableList;
import id.lapor.Lapor;
import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A citizen with an account hands in a report: through the front door, through the ports, by hand. */
final class Submitting {

    private final DataSource source;
    private final Installation ours;
    private final HandWritten byHand;

    Submitting(DataSource source, Installation ours) {
        this.source = source;
        this.ours = ours;
        this.byHand = new HandWritten(source, ours.key());
    }

    List<Figure> measure(Effort effort) throws SQLException {
        ours.requireWhole(byHand.submit());
        Ports ports = new Ports(ours.storage(), ours.key());
        return ImmutableList.<Figure>builder()
                .addAll(new Comparison("submit", () -> submit(ours.lapor()), byHand::submit).ofWriting(source, effort))
                .addAll(new Comparison("submit.ports", ports::submit, byHand::submit).ofWriting(source, effort))
                .build();
    }

    static TrackingNumber submit(Lapor lapor) {
        return lapor.citizen().submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }
}

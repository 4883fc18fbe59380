package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableList;
import id.lapor.Lapor;
import id.lapor.agency.AgencyTree;
import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Scope;
import id.lapor.report.TrackingNumber;
import id.lapor.testkit.City;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Inboxes with many reports in them: not handed over, with three agencies, begun. */
final class Inboxes {

    private final DataSource source;
    private final Installation ours;

    Inboxes(DataSource source, Installation ours) {
        this.source = source;
        this.ours = ours;
    }

    List<Figure> measure(Effort effort) throws SQLException {
        fill(effort.reports());
        AgencyTree agencies = ours.lapor().agencies().tree();
        Scope coordinators = Scope.of(Scope.Kind.ORDINARY).hiddenFrom(City.COORDINATOR.account());
        Scope agencys = Scope.ofAgencies(agencies.subtree(City.PUPR))
                .hiddenFrom(City.PUPR_LIAISON.account())
                .hiddenFrom(agencies.accusedWith(City.PUPR));
        return ImmutableList.<Figure>builder()
                .addAll(new Inbox(source, ours, City.PUPR_LIAISON, agencys).measure("inbox_page.agency", effort))
                .addAll(new Inbox(source, ours, City.COORDINATOR, coordinators)
                        .measure("inbox_page.coordinator", effort))
                .build();
    }

    private void fill(int reports) throws SQLException {
        Lapor lapor = ours.lapor();
        TrackingNumber started = Starting.delegated(lapor);
        Starting.start(lapor, started);
        List<TrackingNumber> kinds =
                List.of(Submitting.submit(lapor), with(City.PUPR), with(City.BINA_MARGA), with(City.DISHUB), started);
        Clones clones = new Clones(source);
        for (TrackingNumber kind : kinds) {
            clones.of(kind, reports / kinds.size());
        }
        clones.analyze();
    }

    private TrackingNumber with(AgencyId agency) {
        TrackingNumber tracking = Submitting.submit(ours.lapor());
        ours.lapor()
                .officer(City.COORDINATOR)
                .delegate(tracking, agency, "Mohon diperiksa")
                .orElseThrow();
        return tracking;
    }
}

package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingSuggestion;
import id.lapor.followup.Remark;
import id.lapor.kernel.Wording;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import java.util.Optional;

/** A standing order delegates by itself; a person verifies afterwards. Oversight complaints are never delegated by one. */
final class StandingOrders {

    private final Casework casework;
    private final Conduct conduct;

    StandingOrders(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
    }

    /** @return the report as it is afterwards */
    Report follow(Report report, AgencyTree agencies) {
        Optional<RoutingSuggestion> order =
                report.status().isAtTheDesk() ? routing().standingOrder(report.matter(), agencies) : Optional.empty();
        return order.map(found -> delegated(report, found, agencies)).orElse(report);
    }

    /** Of an emergency that nobody has yet. */
    Report followInAnEmergency(Report report, AgencyTree agencies) {
        Optional<RoutingSuggestion> order = report.status().isAtTheDesk()
                ? routing().standingOrderInEmergencies(report.matter(), agencies)
                : Optional.empty();
        return order.map(found -> delegated(report, found, agencies)).orElse(report);
    }

    private Report delegated(Report report, RoutingSuggestion order, AgencyTree agencies) {
        String why = Wording.sentence("delegate.standingOrder", Wording.INDONESIAN);
        return conduct.actWhile(
                        now -> now.status().isAtTheDesk(),
                        report,
                        agencies,
                        new GovernorCommand.Delegate(order.agency(), Remark.internal(why)))
                .orElse(report);
    }

    private RoutingPolicy routing() {
        return casework.house().routing();
    }
}

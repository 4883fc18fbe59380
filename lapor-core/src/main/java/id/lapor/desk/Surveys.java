package id.lapor.desk;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.Timekeeping;
import id.lapor.kernel.Actor;
import id.lapor.report.Chronicle;
import id.lapor.report.Report;
import id.lapor.report.Scope;
import id.lapor.statistics.Figures;
import id.lapor.statistics.Period;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.ReportFacts;
import id.lapor.statistics.Survey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts reports for who asks, each report once, in one pass. */
final class Surveys {

    /** Every one that can be asked for: who asks for many makes nobody count another one anew. */
    private static final int QUARTERS_KEPT = 400;

    private final Casework casework;
    private final Cache<Edition, PublishedFigures> published =
            CacheBuilder.newBuilder().maximumSize(QUARTERS_KEPT).build();

    /** The counts of the home page, as they stood when somebody asked first on a day. */
    private final Cache<LocalDate, Figures> totals =
            CacheBuilder.newBuilder().maximumSize(1).build();

    /** What is published of a quarter on a day. */
    private record Edition(Quarter quarter, LocalDate day) {}

    Surveys(Casework casework) {
        this.casework = casework;
    }

    /**
     * The reports of an officer's inbox that came in during a period, up to today; of who answers for some agencies, only
     * these agencies are told apart. Of nothing for who has no inbox.
     */
    Survey of(Actor actor, Period asked) {
        Period period = asked.until(today());
        AgencyTree agencies = agencies();
        return AccessPolicy.inbox(actor, agencies).stream()
                .flatMap(scope -> Chronicles.of(casework, scope, Survey.firstDay(period), period.to())
                        .map(chronicle -> facts(chronicle, agencies, casework.now()))
                        .map(facts -> scope.kind() == Scope.Kind.AGENCIES ? facts.within(scope.agencies()) : facts))
                .collect(Survey.collector(period));
    }

    /**
     * The ordinary reports of a quarter, as they stood when today began. Counted once a day: anybody may ask, as often as
     * they like.
     *
     * @return empty while the quarter is not over
     */
    Optional<PublishedFigures> published(Quarter quarter) {
        LocalDate today = today();
        if (!quarter.isOver(today)) {
            return Optional.empty();
        }
        return Optional.of(published
                .asMap()
                .computeIfAbsent(new Edition(quarter, today), asked -> counted(asked.quarter(), asked.day())));
    }

    /** Once a day: whoever asks again and again would learn in which minute a hidden report came in. */
    Figures totals() {
        return totals.asMap().computeIfAbsent(today(), this::tallied);
    }

    private Figures tallied(LocalDate today) {
        Instant midnight = today.atStartOfDay(time().zone()).toInstant();
        return casework.inTransaction(() -> Figures.of(
                casework.storage().statistics().tally(Scope.of(Scope.Kind.ORDINARY), midnight), time().colors()));
    }

    /** The last quarter that is over. */
    Quarter lastQuarter() {
        return Quarter.of(today()).before();
    }

    private PublishedFigures counted(Quarter quarter, LocalDate today) {
        Instant midnight = today.atStartOfDay(time().zone()).toInstant();
        AgencyTree agencies = agencies();
        Period days = quarter.days();
        Stream<Chronicle> told = Chronicles.of(casework, Scope.of(Scope.Kind.ORDINARY), days.from(), days.to());
        return told.filter(chronicle -> !chronicle.report().secrecy().confidential())
                .map(chronicle -> chronicle.before(midnight))
                .map(chronicle -> facts(chronicle, agencies, midnight))
                .collect(PublishedFigures.collector(quarter));
    }

    /** Another node's clock may be ahead: nothing is looked at before its last step. */
    private ReportFacts facts(Chronicle chronicle, AgencyTree agencies, Instant moment) {
        Report report = chronicle.report();
        Instant last = report.last().at();
        Instant now = moment.isBefore(last) ? last : moment;
        return ReportFacts.of(report, chronicle.steps(), time().deadlines(report, agencies), time().colors(), now)
                .supportedBy(chronicle.supporters());
    }

    private AgencyTree agencies() {
        return casework.inTransaction(() -> casework.storage().agencies().tree());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(casework.now(), time().zone());
    }

    private Timekeeping time() {
        return casework.house().time();
    }
}

package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.CaseLine;
import id.lapor.kernel.Actor;
import id.lapor.report.Cursor;
import id.lapor.report.Narrowing;
import id.lapor.report.Page;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.report.Timing;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.OfficeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an officer has to do, the most urgent first. */
final class Agenda {

    private static final int PAGE = 200;
    private static final int MOST_EVENTS = 1_000;

    private final Casework casework;
    private final Actor officer;
    private final Lists lists;

    Agenda(Casework casework, Actor officer) {
        this.casework = casework;
        this.officer = officer;
        this.lists = new Lists(casework);
    }

    /** What is asked stands for itself, so that it needs no transaction. */
    Page<CaseLine> page(InboxFilter filter, @Nullable Cursor after, int limit) {
        AgencyTree agencies = casework.storage().agencies().tree();
        Optional<Scope> scope = AccessPolicy.inbox(officer, agencies);
        Optional<Set<String>> words = lists.asked(filter.text());
        if (scope.isEmpty() || words.isEmpty() || isOfNothing(filter)) {
            return new Page<CaseLine>(List.of(), null);
        }
        Instant now = casework.now();
        Narrowing only = new Narrowing(
                shades(filter),
                filter.agency(),
                filter.category(),
                timing(filter.deadline(), now, agencies),
                words.get());
        return lists.page(scope.get(), only, order(filter), now, after, limit)
                .map(line -> casework.viewer().caseLine(line, agencies, now));
    }

    String calendar(Locale language) {
        return casework.inTransaction(() -> {
            AgencyTree agencies = casework.storage().agencies().tree();
            Optional<Scope> scope = AccessPolicy.inbox(officer, agencies);
            Instant now = casework.now();
            List<ReportLine> timed = scope.map(own -> timed(own, now)).orElse(List.of());
            return casework.viewer().calendar(timed, agencies, now, language);
        });
    }

    /** What has no deadline comes last in this order: there the pages end. */
    private List<ReportLine> timed(Scope scope, Instant now) {
        List<ReportLine> timed = new ArrayList<>();
        Cursor after = null;
        do {
            Page<ReportLine> page = lists.page(scope, Narrowing.NONE, ReportQuery.Order.DUE, now, after, PAGE);
            page.lines().stream().filter(line -> line.due() != null).forEach(timed::add);
            after = page.next();
        } while (after != null && !Cursor.NEVER.equals(after.dueAt()) && timed.size() < MOST_EVENTS);
        return timed;
    }

    /** By the calendar of the officer's own agency. */
    private @Nullable Timing timing(@Nullable DeadlineState state, Instant now, AgencyTree agencies) {
        if (state == null) {
            return null;
        }
        OfficeTime own = casework.house().time().timeOf(officer.agency(), agencies);
        LocalDate today = LocalDate.ofInstant(now, own.zone());
        return new Timing(state, today, own.calendar().plus(today, 1));
    }

    private static ReportQuery.Order order(InboxFilter filter) {
        return filter.supported() ? ReportQuery.Order.SUPPORTED : ReportQuery.Order.DUE;
    }

    private boolean isOfNothing(InboxFilter filter) {
        boolean noSuchColor = !filter.colors().isEmpty() && shades(filter).isEmpty();
        boolean ended = filter.deadline() == DeadlineState.MET || filter.deadline() == DeadlineState.MISSED;
        return noSuchColor || ended || !isKnown(filter.category());
    }

    private boolean isKnown(@Nullable String category) {
        return category == null
                || casework.house().time().categories().find(category).isPresent();
    }

    private Set<Shade> shades(InboxFilter filter) {
        return Shade.of(filter.colors(), casework.house().time().colors());
    }
}

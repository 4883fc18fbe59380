package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Cursor;
import id.lapor.report.Narrowing;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.report.Timing;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one query over reports. Every value is a bound parameter but the names of our own constants. Each has a
 * parameter of its own, and their number is one of a few: a query with a list for a parameter is translated anew each time.
 */
final class Conditions {

    private static final String HELD_BY =
            "exists (select 1 from LaporPart p where p.reportId = r.id and p.held = true and p.agency %s)";

    private static final String NOT_ACCUSING =
            "not exists (select 1 from LaporAccused a where a.reportId = r.id and a.accused %s)";

    private static final String REPORTERS =
            oneOf(Arrays.stream(SlaClock.values()).filter(SlaClock::isReporters).toList());

    /** Beyond it a list is one parameter after all: nobody asks for so many twice. */
    private static final int MOST_APART = 128;

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Which reports may be seen at all. */
    static Conditions of(Scope scope) {
        Conditions conditions = new Conditions();
        switch (scope.kind()) {
            case ORDINARY -> conditions.governed(Role.COORDINATOR);
            case OVERSIGHT -> conditions.governed(Role.INSPECTORATE);
            case AGAINST_INSPECTORATE -> conditions.governed(Role.REGIONAL_SECRETARY);
            case AGENCIES ->
                conditions.all.add(HELD_BY.formatted(conditions.oneOf(
                        "agency", scope.agencies().stream().map(AgencyId::value).toList())));
            case OWNED ->
                conditions.all.add("r.identityKey "
                        + conditions.oneOf(
                                "owner",
                                scope.owners().stream().map(IdentityKey::value).toList()));
            case PUBLISHED -> {
                // The flags in the words of the partial index: with bound values it would not be used.
                conditions.all.add("r.verified = true and r.confidential = false and r.erased = false");
                conditions.all.add("r.status not " + oneOf(List.of(Status.ARCHIVED, Status.WITHDRAWN)));
            }
        }
        List<String> readers = readers(scope);
        if (!readers.isEmpty()) {
            conditions.all.add(NOT_ACCUSING.formatted(conditions.oneOf("reader", readers)));
        }
        return conditions;
    }

    private static List<String> readers(Scope scope) {
        List<String> names = new ArrayList<>();
        scope.hiddenFromUnits().forEach(unit -> names.add(StoredAccused.name(unit)));
        if (scope.hiddenFrom() != null) {
            names.add(StoredAccused.name(scope.hiddenFrom()));
        }
        return names;
    }

    /** Whether a scope names nobody, so that there is nothing to ask the database. */
    static boolean isEmpty(Scope scope) {
        return switch (scope.kind()) {
            case AGENCIES -> scope.agencies().isEmpty();
            case OWNED -> scope.owners().isEmpty();
            case ORDINARY, OVERSIGHT, AGAINST_INSPECTORATE, PUBLISHED -> false;
        };
    }

    Conditions submittedBetween(LocalDate from, LocalDate to) {
        add("r.submittedOn >= :from", "from", from);
        add("r.submittedOn <= :to", "to", to);
        return this;
    }

    /** The office in so many words: the partial index is not used with a bound value. */
    private void governed(Role by) {
        all.add("r.governor = '" + by.name() + "'");
    }

    Conditions matching(ReportQuery query) {
        Narrowing only = query.only();
        if (only.agency() != null) {
            add(HELD_BY.formatted("= :only"), "only", only.agency().value());
        }
        if (only.category() != null) {
            add("r.category = :category", "category", only.category());
        }
        if (!only.shades().isEmpty()) {
            add(only.shades(), query.now());
        }
        if (only.timing() != null) {
            add(only.timing(), query.now());
        }
        if (!only.words().isEmpty()) {
            addWords(only.words());
        }
        if (query.order() == ReportQuery.Order.SUPPORTED) {
            all.add("r.supports > 0");
        }
        return this;
    }

    private void addWords(Set<String> words) {
        List<String> contained = new ArrayList<>();
        for (String word : words) {
            String name = "word" + contained.size();
            contained.add("array_contains(w.words, :" + name + ")");
            values.put(name, word);
        }
        all.add("exists (select 1 from LaporWords w where w.reportId = r.id and " + String.join(" and ", contained)
                + ")");
    }

    /** In the order of {@link Timing#isOf}. */
    private void add(Timing timing, Instant now) {
        all.add("r.endedAt is null");
        switch (timing.state()) {
            case PAUSED -> all.add("r.dueClock is null");
            case OVERDUE -> addPast(now, "not ");
            case LAPSED -> addPast(now, "");
            case DUE_SOON -> addFuture(timing, now, "<=");
            default -> addFuture(timing, now, ">");
        }
    }

    private void addPast(Instant now, String not) {
        add("r.dueClock is not null and r.dueAt <= :now and r.dueClock " + not + REPORTERS, "now", now);
    }

    private void addFuture(Timing timing, Instant now, String than) {
        values.put("now", now);
        values.put("soon", timing.nextWorkingDay());
        values.put("today", timing.today());
        all.add("r.dueClock is not null and r.dueAt > :now and (r.dueWholeDay = true and r.dueOn " + than
                + " :soon or r.dueWholeDay = false and r.dueOn " + than + " :today)");
    }

    /** The four combinations of overdue and answered, each with its statuses. */
    private void add(Set<Shade> shades, Instant now) {
        List<String> alternatives = new ArrayList<>();
        for (boolean overdue : new boolean[] {false, true}) {
            for (boolean answered : new boolean[] {false, true}) {
                List<Status> statuses = shades.stream()
                        .filter(shade -> shade.overdue() == overdue && shade.answered() == answered)
                        .map(Shade::status)
                        .distinct()
                        .sorted()
                        .toList();
                if (!statuses.isEmpty()) {
                    alternatives.add("r.dueAt %s :now and r.answered = %s and r.worst %s"
                            .formatted(overdue ? "<=" : ">", answered, oneOf(statuses)));
                }
            }
        }
        add("(" + String.join(" or ", alternatives) + ")", "now", now);
    }

    /** Keyset paging: the first comparison is one that an index can start at. */
    Conditions behind(Cursor after, ReportQuery.Order order) {
        switch (order) {
            case DUE -> {
                values.put("dueAt", mine(after.dueAt()));
                all.add("r.dueAt >= :dueAt and (r.dueAt > :dueAt or r.tracking > :tie)");
            }
            case NEWEST -> {
                values.put("day", mine(after.day()));
                all.add("r.submittedOn <= :day and (r.submittedOn < :day or r.handle > :tie)");
            }
            case SUPPORTED -> {
                values.put("supports", mine(after.supports()));
                values.put("dueAt", mine(after.dueAt()));
                all.add("r.supports <= :supports and (r.supports < :supports or r.dueAt > :dueAt"
                        + " or r.dueAt = :dueAt and r.tracking > :tie)");
            }
        }
        values.put("tie", after.tie());
        return this;
    }

    private static <T> T mine(@Nullable T key) {
        return Objects.requireNonNull(key, "the cursor belongs to another order");
    }

    String where() {
        return " where " + String.join(" and ", all);
    }

    <R> SelectionQuery<R> bind(SelectionQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Our own constants in so many words: there are few of these statements, and each is planned for what it asks. */
    private static String oneOf(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining("', '", "in ('", "')"));
    }

    /**
     * As many parameters as the next power of two, the last value again and again; a single one in brackets would be taken
     * for a list.
     */
    private String oneOf(String name, List<String> wanted) {
        if (wanted.size() > MOST_APART) {
            values.put(name, wanted);
            return "in :" + name;
        }
        List<String> parameters = new ArrayList<>();
        while (parameters.size() < wanted.size() || Integer.bitCount(parameters.size()) != 1) {
            values.put(name + parameters.size(), wanted.get(Math.min(parameters.size(), wanted.size() - 1)));
            parameters.add(":" + name + parameters.size());
        }
        return parameters.size() == 1 ? "= " + parameters.get(0) : "in (" + String.join(", ", parameters) + ")";
    }

    private void add(String condition, String name, Object value) {
        all.add(condition);
        values.put(name, value);
    }
}

package id.lapor.statistics;

import id.lapor.report.PublicHandle;
import id.lapor.statistics.ProblemTree.Problem;
import id.lapor.statistics.ProblemTree.Root;
import id.lapor.statistics.ProblemTree.Site;
import id.lapor.statistics.ProblemTree.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A problem tree as data for other programs. */
public final class ProblemSheet {

    private static final List<String> COLUMNS =
            List.of("topic", "cause", "district", "latitude", "longitude", "reports", "before", "days", "examples");

    private ProblemSheet() {}

    /**
     * One line for each place of each cause of each topic, after a line of headings: for spreadsheets. Every cell is
     * quoted, and none is evaluated as a formula.
     */
    public static String csv(ProblemTree tree, ProblemNames names) {
        StringBuilder lines = new StringBuilder(Csv.line(COLUMNS.stream()
                .map(column -> names.say("statistics.column." + column))
                .toList()));
        for (Problem problem : tree.problems()) {
            for (Root root : problem.roots()) {
                for (Site site : root.sites()) {
                    lines.append(Csv.line(cells(problem, root, site, names)));
                }
            }
        }
        return lines.toString();
    }

    private static List<String> cells(Problem problem, Root root, Site site, ProblemNames names) {
        Spot.Cell cell = site.spot().cell();
        Weight weight = site.weight();
        return List.of(
                names.topic(problem.category()),
                names.cause(root.cause()),
                names.district(site.spot().district()),
                cell == null ? "" : names.latitude(cell),
                cell == null ? "" : names.longitude(cell),
                Long.toString(weight.reports()),
                Long.toString(weight.before()),
                Long.toString(weight.days()),
                weight.examples().stream().map(PublicHandle::value).collect(Collectors.joining(" ")));
    }

    /**
     * Maps, lists, strings and numbers, for whatever writes JSON: keys are stable, what is not known is missing, dates and
     * codes are strings, degrees are numbers.
     */
    public static Map<String, Object> json(ProblemTree tree) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", json(tree.period()));
        json.put("before", json(tree.before()));
        json.put("problems", list(tree.problems().stream().map(ProblemSheet::json)));
        json.put("hotSpots", list(tree.hotSpots().stream().map(spot -> {
            Map<String, Object> hot = new LinkedHashMap<>();
            put(hot, "category", spot.category());
            hot.putAll(json(spot.spot()));
            hot.putAll(json(spot.weight()));
            return hot;
        })));
        return json;
    }

    private static Map<String, Object> json(Period period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", period.from().toString());
        json.put("to", period.to().toString());
        return json;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "category", problem.category());
        json.putAll(json(problem.weight()));
        json.put("causes", list(problem.roots().stream().map(ProblemSheet::json)));
        return json;
    }

    private static Map<String, Object> json(Root root) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "cause", root.cause() == null ? null : root.cause().name());
        json.putAll(json(root.weight()));
        json.put("places", list(root.sites().stream().map(site -> {
            Map<String, Object> place = json(site.spot());
            place.putAll(json(site.weight()));
            return place;
        })));
        return json;
    }

    private static Map<String, Object> json(Spot spot) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "district", spot.district());
        if (spot.cell() != null) {
            json.put("latitude", spot.cell().latitude());
            json.put("longitude", spot.cell().longitude());
        }
        return json;
    }

    private static Map<String, Object> json(Weight weight) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reports", weight.reports());
        json.put("reportsBefore", weight.before());
        json.put("daysRed", weight.days());
        json.put("examples", list(weight.examples().stream().map(PublicHandle::value)));
        return json;
    }

    private static List<Object> list(Stream<?> items) {
        return items.map(item -> (Object) item).toList();
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}

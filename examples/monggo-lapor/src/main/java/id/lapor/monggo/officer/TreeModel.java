package id.lapor.monggo.officer;

import id.lapor.monggo.page.Phrases;
import id.lapor.report.PublicHandle;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.Spot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The problem tree as branches with names. */
@Component
class TreeModel {

    /** A topic, a cause or a place. */
    record Branch(String name, String weight, List<String> examples, List<Branch> parts) {}

    private final Phrases phrases;
    private final SurveyModel names;

    TreeModel(Phrases phrases, SurveyModel names) {
        this.phrases = phrases;
        this.names = names;
    }

    List<Branch> problems(ProblemTree tree, Locale locale) {
        return tree.problems().stream()
                .map(problem -> branch(
                        names.topic(problem.category(), locale),
                        problem.weight(),
                        problem.roots().stream().map(root -> cause(root, locale)),
                        locale))
                .toList();
    }

    private Branch cause(ProblemTree.Root root, Locale locale) {
        String name =
                root.cause() == null ? phrases.say(locale, "stat.tree.unknown") : phrases.label(root.cause(), locale);
        return branch(
                name,
                root.weight(),
                root.sites().stream()
                        .map(site -> branch(place(site.spot(), locale), site.weight(), Stream.of(), locale)),
                locale);
    }

    List<Branch> hotSpots(ProblemTree tree, Locale locale) {
        return tree.hotSpots().stream()
                .map(hot -> branch(
                        names.topic(hot.category(), locale) + ", " + place(hot.spot(), locale),
                        hot.weight(),
                        Stream.of(),
                        locale))
                .toList();
    }

    private Branch branch(String name, ProblemTree.Weight weight, Stream<Branch> parts, Locale locale) {
        return new Branch(
                name,
                phrases.say(
                        locale,
                        "stat.tree.weight",
                        weight.reports(),
                        (weight.trend() > 0 ? "+" : "") + weight.trend(),
                        weight.days()),
                weight.examples().stream().map(PublicHandle::value).toList(),
                parts.toList());
    }

    private String place(Spot spot, Locale locale) {
        String code = spot.district();
        String district = code == null ? phrases.say(locale, "stat.tree.nowhere") : names.district(code);
        Spot.Cell cell = spot.cell();
        return cell == null
                ? district
                : phrases.say(locale, "stat.tree.square", district, cell.latitude(), cell.longitude());
    }
}

package id.lapor.statistics;

import com.google.common.html.HtmlEscapers;
import id.lapor.report.PublicHandle;
import id.lapor.statistics.ProblemTree.HotSpot;
import id.lapor.statistics.ProblemTree.Problem;
import id.lapor.statistics.ProblemTree.Root;
import id.lapor.statistics.ProblemTree.Weight;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A problem tree as pages that an office can paste into its plan. */
public final class ProblemDocument {

    private static final Pattern MARKED = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern LEADING = Pattern.compile("^(?=[#+=-])|(?<=^\\d{1,9})(?=[.)] )");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private ProblemDocument() {}

    /** A piece of the document: a heading of a level, or an item of a list of a depth. */
    private record Block(boolean heading, int depth, String text) {}

    public static String markdown(ProblemTree tree, ProblemNames names) {
        StringBuilder page = new StringBuilder();
        for (Block block : blocks(tree, names)) {
            String marked = MARKED.matcher(oneLine(block.text())).replaceAll("\\\\$0");
            String text = LEADING.matcher(marked).replaceFirst("\\\\");
            if (block.heading()) {
                page.append(page.length() == 0 ? "" : "\n")
                        .append("#".repeat(block.depth()))
                        .append(' ')
                        .append(text)
                        .append("\n\n");
            } else {
                page.append("  ".repeat(block.depth()))
                        .append("- ")
                        .append(text)
                        .append('\n');
            }
        }
        return page.toString();
    }

    /** A fragment without a head: headings and nested lists. */
    public static String html(ProblemTree tree, ProblemNames names) {
        StringBuilder page = new StringBuilder();
        int open = 0;
        for (Block block : blocks(tree, names)) {
            int wanted = block.heading() ? 0 : block.depth() + 1;
            boolean sibling = wanted > 0 && wanted <= open;
            for (; open > wanted; open--) {
                page.append("</li></ul>\n");
            }
            page.append(sibling ? "</li>\n" : "");
            for (; open < wanted; open++) {
                page.append("<ul>\n");
            }
            String text = HtmlEscapers.htmlEscaper().escape(oneLine(block.text()));
            page.append(
                    block.heading()
                            ? "<h" + block.depth() + ">" + text + "</h" + block.depth() + ">\n"
                            : "<li>" + text);
        }
        return page.append("</li></ul>\n".repeat(open)).toString();
    }

    private static List<Block> blocks(ProblemTree tree, ProblemNames names) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                true, 1, names.say("statistics.tree.title", days(tree.period(), names), days(tree.before(), names))));
        blocks.add(new Block(false, 0, names.say("statistics.tree.note")));
        for (Problem problem : tree.problems()) {
            blocks.add(new Block(true, 2, names.topic(problem.category())));
            blocks.add(new Block(false, 0, weight(problem.weight(), names)));
            for (Root root : problem.roots()) {
                blocks.add(new Block(false, 0, line(names.cause(root.cause()), root.weight(), names)));
                root.sites()
                        .forEach(site ->
                                blocks.add(new Block(false, 1, line(names.spot(site.spot()), site.weight(), names))));
            }
        }
        if (!tree.hotSpots().isEmpty()) {
            blocks.add(new Block(true, 2, names.say("statistics.tree.hot")));
            tree.hotSpots().forEach(spot -> blocks.add(new Block(false, 0, hot(spot, names))));
        }
        return blocks;
    }

    private static String hot(HotSpot hot, ProblemNames names) {
        return line(names.topic(hot.category()) + ", " + names.spot(hot.spot()), hot.weight(), names);
    }

    private static String line(String what, Weight weight, ProblemNames names) {
        return what + ": " + weight(weight, names);
    }

    private static String weight(Weight weight, ProblemNames names) {
        String counted = names.say("statistics.tree.weight", weight.reports(), weight.before(), weight.days());
        String examples = weight.examples().stream().map(PublicHandle::value).collect(Collectors.joining(", "));
        return examples.isEmpty() ? counted : counted + names.say("statistics.tree.examples", examples);
    }

    private static String days(Period period, ProblemNames names) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", names.locale());
        return period.from().format(day) + " – " + period.to().format(day);
    }

    private static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}

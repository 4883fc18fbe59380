package id.lapor.testkit.generator;

import id.lapor.subject.Classification;
import java.util.List;
import java.util.Locale;

/**
 * Something that people report, with its phrases: its own, below them those of its classification, the plans of texts,
 * and what everybody says.
 *
 * @param oldest days between an event and its report, at most
 */
record Topic(String name, Classification classification, String category, When when, int oldest, Grammar grammar) {

    /** What is known of its time. */
    enum When {
        /** It happened on a day. */
        EVENT,
        /** It happened on a day on which offices are open. */
        OFFICE_EVENT,
        /** It lasts; some say since which day. */
        LASTING,
        /** It has no time. */
        TIMELESS
    }

    /** Reads {@code topics/NAME.txt}, whose list {@code about} is one line: classification, category, when, oldest. */
    static Topic read(String name) {
        Sections own = Sections.read("topics/" + name + ".txt");
        List<String> about = own.words("about");
        Classification classification = Classification.valueOf(about.get(0));
        boolean ownPlan = own.lists().containsKey("isi");
        return new Topic(
                name,
                classification,
                about.get(1),
                When.valueOf(about.get(2)),
                Integer.parseInt(about.get(3)),
                Grammar.of(
                        ownPlan
                                ? List.of(own, phrases("all"))
                                : List.of(own, belowOf(classification), phrases("plans"), phrases("all"))));
    }

    /** Whether its texts follow the plan of its own list {@code isi}, whatever their length. */
    boolean hasOwnPlan() {
        return grammar.knows("isi");
    }

    private static Sections belowOf(Classification classification) {
        return phrases(classification.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Sections phrases(String name) {
        return Sections.read("phrases/" + name + ".txt");
    }
}

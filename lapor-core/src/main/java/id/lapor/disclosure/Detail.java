package id.lapor.disclosure;

import id.lapor.report.Report;
import id.lapor.subject.Attribute;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import id.lapor.subject.Details;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reporter answered to one field of the topic that the report was handed in under.
 *
 * @param topic code of that category
 * @param field what was asked; it goes by its code where it is not known any more
 * @param values what was typed, or the keys of what was chosen
 */
public record Detail(String topic, Attribute field, List<String> values) {

    /**
     * In the order of the fields. The public reads what the region publishes, and nothing of a reporter who hides: an
     * answer to a narrow question tells more of a person than a story does.
     */
    static List<Detail> of(Report report, Categories categories, Reader reader) {
        Details details = report.matter().details();
        String topic = details.topic();
        boolean publicly = reader.kind() == Reader.Kind.PUBLIC;
        if (topic == null || publicly && report.secrecy().hidesReporter()) {
            return List.of();
        }
        Optional<Category> asked = categories.find(topic);
        Stream<Attribute> known = asked.stream().flatMap(category -> category.attributes().stream());
        Stream<Attribute> forgotten = details.answers().keySet().stream()
                .filter(code ->
                        asked.flatMap(category -> category.attribute(code)).isEmpty())
                .map(Attribute::forgotten);
        return Stream.concat(known, forgotten)
                .filter(field -> field.published() || !publicly)
                .filter(field -> !details.to(field.code()).isEmpty())
                .map(field -> new Detail(topic, field, details.to(field.code())))
                .toList();
    }

    /** The answer as citizens read it. */
    public List<String> words() {
        return values.stream().map(field::wordsOf).toList();
    }

    /** Not the words, which may hold a number or a name. */
    @Override
    public String toString() {
        return "Detail[" + topic + ", " + field.code() + "]";
    }
}

package id.lapor.jpa;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Between topics and their rows.
 *
 * @param categories in their order
 * @param attributes in their order
 * @param values in their order
 */
record CategoryRows(
        List<StoredCategory> categories, List<StoredAttribute> attributes, List<StoredAttributeValue> values) {

    static CategoryRows of(Categories topics) {
        CategoryRows rows = new CategoryRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Category known : topics.known()) {
            Optional<Category> offered = topics.offered(known.code());
            rows.categories.add(StoredCategory.of(known, rows.categories.size(), offered.isEmpty()));
            for (Attribute field : known.attributes()) {
                rows.add(known.code(), field, offered.flatMap(category -> category.attribute(field.code())));
            }
        }
        return rows;
    }

    private void add(String category, Attribute known, Optional<Attribute> offered) {
        attributes.add(StoredAttribute.of(category, known, attributes.size(), offered.isEmpty()));
        for (Choice value : known.values()) {
            boolean retired =
                    offered.map(field -> !field.values().contains(value)).orElse(true);
            values.add(StoredAttributeValue.of(category, known, value, values.size(), retired));
        }
    }

    /** In an order in which each is there before others refer to it. */
    List<Object> all() {
        List<Object> all = new ArrayList<>(categories);
        all.addAll(attributes);
        all.addAll(values);
        return all;
    }

    Categories toCategories() {
        return Categories.of(categories(false)).knowing(categories(true));
    }

    private List<Category> categories(boolean retiredToo) {
        ImmutableListMultimap<StoredAttribute.Key, StoredAttributeValue> valuesOf =
                Multimaps.index(values, StoredAttributeValue::key);
        ImmutableListMultimap<String, StoredAttribute> attributesOf =
                Multimaps.index(attributes, attribute -> attribute.category);
        return categories.stream()
                .filter(category -> retiredToo || !category.retired)
                .map(category -> category.toCategory(attributesOf.get(category.code).stream()
                        .filter(attribute -> retiredToo || !attribute.retired)
                        .map(attribute -> attribute.toAttribute(valuesOf.get(attribute.key()).stream()
                                .filter(value -> retiredToo || !value.retired)
                                .map(StoredAttributeValue::toChoice)
                                .toList()))
                        .toList()))
                .toList();
    }
}

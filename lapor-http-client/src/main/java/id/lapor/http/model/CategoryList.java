package id.lapor.http.model;

import java.util.List;

/**
 * The region's topics.
 *
 * @param categories those that can be chosen
 */
@Wire
public record CategoryList(List<CategoryEntry> categories) {

    public CategoryList {
        categories = List.copyOf(categories);
    }
}

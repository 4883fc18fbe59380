package id.lapor.http.model;

import java.util.List;

/**
 * The region's topics.
 *
 * @param categories all of them
 */
@Wire
public record CategoryList(List<CategoryRef> categories) {

    public CategoryList {
        categories = List.copyOf(categories);
    }
}

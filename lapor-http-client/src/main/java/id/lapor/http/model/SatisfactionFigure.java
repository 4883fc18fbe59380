package id.lapor.http.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reporters said who said something.
 *
 * @param rated how many gave stars, of all received
 * @param mean 1 to 5; absent when nobody gave any
 * @param byStars how many gave so many
 */
@Wire
public record SatisfactionFigure(
        ShareFigure rated, @Nullable Double mean, Map<String, Long> byStars) {
    public SatisfactionFigure {
        byStars = Collections.unmodifiableMap(new LinkedHashMap<>(byStars));
    }
}

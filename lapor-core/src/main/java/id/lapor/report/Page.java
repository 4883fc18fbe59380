package id.lapor.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param lines in order
 * @param next where the next page starts, or {@code null} when this is the last
 */
public record Page<T>(List<T> lines, @Nullable Cursor next) {

    public Page {
        lines = ImmutableList.copyOf(lines);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(lines.stream().<R>map(change).toList(), next);
    }
}

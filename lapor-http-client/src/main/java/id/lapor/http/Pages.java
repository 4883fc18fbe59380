package id.lapor.http;

import id.lapor.http.model.PublicReports;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Pages of a list, each asked for when it is needed and not before. */
final class Pages implements Iterator<PublicReports> {

    private final Function<@Nullable String, PublicReports> page;
    private @Nullable String cursor;
    private boolean more = true;

    private Pages(Function<@Nullable String, PublicReports> page) {
        this.page = page;
    }

    static Stream<PublicReports> stream(Function<@Nullable String, PublicReports> page) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Pages(page), 0), false);
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public PublicReports next() {
        if (!more) {
            throw new NoSuchElementException("That was the last page");
        }
        PublicReports current = page.apply(cursor);
        // a server that repeats a cursor would be asked for ever
        more = current.next() != null && !current.next().equals(cursor);
        cursor = current.next();
        return current;
    }
}

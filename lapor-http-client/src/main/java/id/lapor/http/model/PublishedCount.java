package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * A count that anybody may read.
 *
 * @param key what is counted; absent for reports of which that is not told
 * @param count how many; absent where it is hidden, because it is small or would tell a small one
 */
@Wire
public record PublishedCount(@Nullable String key, @Nullable Long count) {}

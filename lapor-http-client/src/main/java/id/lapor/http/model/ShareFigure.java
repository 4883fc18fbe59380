package id.lapor.http.model;

/**
 * A part of a whole that is named.
 *
 * @param count how many
 * @param of of how many
 * @param base what is counted in {@code of}, e.g. {@code ALL_RECEIVED}
 * @param rate 0 to 1; 0 of nothing
 */
@Wire
public record ShareFigure(long count, long of, String base, double rate) {}

package id.lapor.monggo.page;

/**
 * A line of the facts beside a report.
 *
 * @param name what it is about
 * @param value what it is
 */
public record Fact(String name, String value) {}

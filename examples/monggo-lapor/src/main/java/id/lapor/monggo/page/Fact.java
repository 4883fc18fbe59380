package id.lapor.monggo.page;

/**
 * A line of the facts beside a report.
 *
 * @param name what it is about
 * @param value what it is
 * @param why how that came about, in small print; empty where there is nothing to explain
 */
public record Fact(String name, String value, String why) {}

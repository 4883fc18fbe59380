package id.lapor.monggo.page;

/**
 * One line of a list of figures.
 *
 * @param name what is counted
 * @param text how many, in words
 */
public record Amount(String name, String text) {}

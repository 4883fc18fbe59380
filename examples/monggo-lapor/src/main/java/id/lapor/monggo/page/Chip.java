package id.lapor.monggo.page;

/**
 * The state of a report: colour, icon and word belong together.
 *
 * @param color red, yellow, green or grey
 * @param label the word
 */
public record Chip(String color, String label) {}

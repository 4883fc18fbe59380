package id.lapor.monggo.officer;

/**
 * A number on top of the inbox.
 *
 * @param color red, yellow, green, grey, or empty for all
 * @param label message code of what it counts
 * @param number how many
 * @param href the inbox with only these
 * @param chosen whether these are shown now
 */
record Count(String color, String label, long number, String href, boolean chosen) {}

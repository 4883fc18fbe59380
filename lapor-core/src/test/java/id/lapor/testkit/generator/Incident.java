package id.lapor.testkit.generator;

/**
 * An event of a rain day that several people report.
 *
 * @param name unique in the stream
 * @param second of the day, in which it began
 */
record Incident(String name, String topic, Town.Spot spot, int second) {}

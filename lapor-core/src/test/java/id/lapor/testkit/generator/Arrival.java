package id.lapor.testkit.generator;

import org.jspecify.annotations.Nullable;

/**
 * A moment in which a report comes in.
 *
 * @param second of the day
 * @param incident what it is about, if about an event that others report as well
 */
record Arrival(int second, @Nullable Incident incident) {}

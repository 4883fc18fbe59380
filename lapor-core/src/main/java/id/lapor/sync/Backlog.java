package id.lapor.sync;

import java.time.Duration;

/**
 * What has not arrived at a sink.
 *
 * @param sink which
 * @param pending messages that wait for their turn or are being sent
 * @param dead dead letters
 * @param uncertain messages of which nobody knows whether they arrived
 * @param oldest the age of the oldest of them all by the store's clock, never negative
 */
public record Backlog(PeerId sink, long pending, long dead, long uncertain, Duration oldest) {}

package id.lapor.report;

/**
 * The channel's own id of a report, so that the same message handed in twice makes one report. Both parts are keyed
 * hashes: ids of messages and threads can lead to a person.
 *
 * @param hash of channel and external id
 * @param bodyHash of what was handed in under it
 */
public record Origin(String hash, String bodyHash) {}

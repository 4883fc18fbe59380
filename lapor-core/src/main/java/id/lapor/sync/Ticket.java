package id.lapor.sync;

/**
 * The right to say what became of a message. Every claim, every acknowledgement and every remedy makes the tickets
 * before it worthless: whoever comes late with one changes nothing.
 *
 * @param id the message
 * @param token grows with every change of the message, never shrinks
 */
public record Ticket(MessageId id, long token) {}

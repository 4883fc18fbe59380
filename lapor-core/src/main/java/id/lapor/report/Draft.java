package id.lapor.report;

/**
 * An answer that waits for the head of its agency.
 *
 * @param step the step of the history that holds it
 * @param officer account of the one who wrote it, who therefore cannot approve it
 * @param approved whether it may go out
 */
public record Draft(long step, String officer, boolean approved) {}

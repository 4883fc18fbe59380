package id.lapor.report;

import id.lapor.followup.Statement;
import id.lapor.workflow.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a report: the sealed entry and what was said with it.
 *
 * @param entry the entry
 * @param statement what was said; {@code null} when nothing was, or when it is erased
 * @param salt what the digest of the statement was salted with; erased with it
 */
public record Step(
        HistoryEntry entry,
        @Nullable Statement statement,
        @Nullable String salt) {}

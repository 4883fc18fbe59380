package id.lapor.desk;

import id.lapor.followup.PhotoCheck;
import id.lapor.followup.SanitizedFile;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a report.
 *
 * @param file cleaned
 * @param check what it told before; {@code null} of everything but an agency's follow-up
 */
record Examined(SanitizedFile file, @Nullable PhotoCheck check) {}

package id.lapor.desk;

import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command with who gives it.
 *
 * @param code the access code that was shown, or {@code null}
 * @param version the version that the actor saw, or {@code null} when any will do
 */
record Request(
        Actor actor,
        @Nullable AccessCode code,
        @Nullable Long version,
        TrackingNumber tracking,
        Command command,
        List<Upload> uploads) {}

package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;

/**
 * What the reporter takes home. Prints nothing of it.
 *
 * @param tracking the number of the report
 * @param accessCode the secret that opens it without an account; shown here and never again
 * @param verificationDueBefore the moment before which it is verified
 */
@Wire
public record ReportReceipt(
        String tracking,
        String accessCode,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant verificationDueBefore) {

    public ReportReceipt {
        Objects.requireNonNull(tracking, "tracking");
        Objects.requireNonNull(accessCode, "accessCode");
        Objects.requireNonNull(verificationDueBefore, "verificationDueBefore");
    }

    @Override
    public String toString() {
        return "ReportReceipt[hidden]";
    }
}

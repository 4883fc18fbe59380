package id.lapor.http.model;

import java.util.Objects;

/**
 * What a report became. Prints no number.
 *
 * @param tracking the number of the report
 * @param status where it stands now
 * @param version its version now
 */
@Wire
public record MoveResult(String tracking, String status, long version) {

    public MoveResult {
        Objects.requireNonNull(tracking, "tracking");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String toString() {
        return "MoveResult[status=" + status + ", version=" + version + "]";
    }
}

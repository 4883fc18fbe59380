package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param from the first day
 * @param to the last day
 */
@Wire
public record DayRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {}

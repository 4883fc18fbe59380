package id.lapor.http.model;

/**
 * A calendar year beside the one before, both up to the same day.
 *
 * @param year the year
 * @param received all reports
 * @param receivedBefore all reports of the year before
 * @param responded reports with a first reply of substance
 * @param answered reports with a substantive answer that stands
 */
@Wire
public record YearFigures(int year, long received, long receivedBefore, ShareFigure responded, ShareFigure answered) {}

package id.lapor.http.model;

/**
 * An agency in the ranking.
 *
 * @param place 1 for the best; equal ones share a place
 * @param agency its id
 * @param served answered in time, of all reports judged
 * @param reliability at least this share will be answered in time, with 97.5 % confidence
 */
@Wire
public record RankedAgency(int place, String agency, ShareFigure served, double reliability) {}

package id.lapor.http.model;

import java.util.List;

/**
 * The region's agencies.
 *
 * @param agencies all of them
 */
@Wire
public record AgencyList(List<AgencyEntry> agencies) {

    public AgencyList {
        agencies = List.copyOf(agencies);
    }
}

package id.lapor.monggo;

import java.util.Map;

/**
 * The districts (kecamatan) of the city.
 *
 * @param names by Kemendagri code
 */
public record Districts(Map<String, String> names) {
    public Districts {
        names = Map.copyOf(names);
    }
}

package id.lapor.statistics;

import id.lapor.subject.GeoPoint;
import id.lapor.subject.Place;
import id.lapor.subject.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Roughly where something happened.
 *
 * @param district Kemendagri code of the district (kecamatan), or of the wider region where no more is known; {@code null}
 *     when no region is known
 * @param cell the square it lies in; {@code null} without coordinates, and wherever they could lead to a reporter
 */
public record Spot(@Nullable String district, @Nullable Cell cell) {

    private static final int DISTRICT = "33.71.01".length();

    /** About 500 m: at the latitudes of Indonesia a degree is close to 111 km either way. */
    private static final double STEP = 0.0045;

    /**
     * A square of the map, 0.0045 degrees wide and high.
     *
     * @param row squares north of the equator, negative south of it
     * @param column squares east of Greenwich
     */
    public record Cell(int row, int column) {

        /** Degrees of its middle, WGS 84. */
        public double latitude() {
            return middle(row);
        }

        /** Degrees of its middle, WGS 84. */
        public double longitude() {
            return middle(column);
        }

        private static double middle(int index) {
            return Math.round((index + 0.5) * STEP * 100_000) / 100_000.0;
        }
    }

    /**
     * @param exact whether coordinates may be used at all
     */
    static Spot of(Place place, boolean exact) {
        return new Spot(
                district(place.regionCode()),
                exact
                        ? place.point()
                                .filter(point -> !point.isWrittenByDefault())
                                .map(Spot::cell)
                                .orElse(null)
                        : null);
    }

    private static @Nullable String district(@Nullable String code) {
        if (code == null || !RegionCode.isShaped(code)) {
            return null;
        }
        return code.length() > DISTRICT ? code.substring(0, DISTRICT) : code;
    }

    private static Cell cell(GeoPoint point) {
        return new Cell((int) Math.floor(point.latitude() / STEP), (int) Math.floor(point.longitude() / STEP));
    }
}

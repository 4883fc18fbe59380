package id.lapor.triage.likeness;

import org.jspecify.annotations.Nullable;

/**
 * A point on the globe, WGS 84.
 *
 * @param latitude degrees
 * @param longitude degrees
 */
record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** {@code null} where a report has none, or one that is not on the globe. */
    static @Nullable Point of(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return null;
        }
        boolean onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onGlobe && !isDefault(latitude, longitude) ? new Point(latitude, longitude) : null;
    }

    /** Where the equator meets Greenwich nobody lives: it is what devices send that know no place. */
    private static boolean isDefault(double latitude, double longitude) {
        return latitude == 0 && longitude == 0;
    }

    /** Metres along the sphere, by the haversine formula. */
    double metresTo(Point other) {
        double up = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = up * up
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * across * across;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}

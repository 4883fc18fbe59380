package id.lapor.subject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point on the ground.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record GeoPoint(double latitude, double longitude) {

    /** The mean radius of WGS 84; a sphere is at most 0.6 % off, far less than a phone is. */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Empty when a half is missing or not on earth. */
    public static Optional<GeoPoint> of(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        boolean isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return isOnEarth ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }

    /** Whether it is where the equator meets Greenwich: nobody lives there, and devices write it that know no place. */
    public boolean isWrittenByDefault() {
        return latitude == 0 && longitude == 0;
    }

    /** In metres along the surface, by the haversine formula. */
    public double metresTo(GeoPoint other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** A point tells where somebody lives, or stood: none is printed. */
    @Override
    public String toString() {
        return "GeoPoint[hidden]";
    }
}

package id.lapor.subject;

import id.lapor.kernel.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where it happened, in the reporter's words and, where known, as a region code and a point.
 *
 * @param description e.g. "Jalan Cipto, depan pasar"; at most 300 characters
 * @param regionCode Kemendagri code such as {@code 33.71.01.1001}; kept as it is, since codes change over time
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record Place(
        @PlainText(max = 300) String description,

        @Nullable @Pattern(regexp = RegionCode.SHAPE, message = "region.shape")
        String regionCode,

        @Nullable
        @DecimalMin(value = "-90", message = "place.latitude")
        @DecimalMax(value = "90", message = "place.latitude")
        Double latitude,

        @Nullable
        @DecimalMin(value = "-180", message = "place.longitude")
        @DecimalMax(value = "180", message = "place.longitude")
        Double longitude) {

    /** A message that names no place; verification asks for it. */
    public static final Place UNSTATED = of("—");

    public static Place of(String description) {
        return new Place(description, null, null, null);
    }

    /** The point, where it is known and on earth. */
    public Optional<GeoPoint> point() {
        return GeoPoint.of(latitude, longitude);
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Place[hidden]";
    }
}

package id.lapor.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    private static final GeoPoint SQUARE = new GeoPoint(-7.479712, 110.217745);

    @ParameterizedTest(name = "to {0}, {1} it is {2} m")
    @CsvSource({
        "-7.479712, 110.217745, 0",
        "-7.479803, 110.217745, 10.1",
        "-6.175392, 106.827153, 401500",
        "7.479712, -69.782255, 20015115"
    })
    void aDistanceIsMeasuredAlongTheGroundAndTheSameBothWays(double latitude, double longitude, double metres) {
        GeoPoint other = new GeoPoint(latitude, longitude);
        assertThat(SQUARE.metresTo(other)).isEqualTo(metres, within(metres * 0.001 + 0.1));
        assertThat(other.metresTo(SQUARE)).isEqualTo(SQUARE.metresTo(other), within(0.001));
    }

    @Test
    void whatIsMissingOrNotOnEarthIsNoPoint() {
        assertThat(GeoPoint.of(null, 110.2)).isEmpty();
        assertThat(GeoPoint.of(-7.4, null)).isEmpty();
        assertThat(GeoPoint.of(Double.NaN, 110.2)).isEmpty();
        assertThat(GeoPoint.of(-90.1, 110.2)).isEmpty();
        assertThat(GeoPoint.of(-7.4, Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(GeoPoint.of(90.0, -180.0)).contains(new GeoPoint(90, -180));
    }

    @Test
    void aReportsOwnPlaceMayLieAnywhere() {
        assertThat(new Place("Pulau Nol", null, 0.0, 0.0).point()).contains(new GeoPoint(0, 0));
        assertThat(new GeoPoint(0, 0).isWrittenByDefault()).isTrue();
        assertThat(new GeoPoint(0, 109.3425).isWrittenByDefault()).isFalse();
        assertThat(Place.of("Jalan Cipto").point()).isEmpty();
    }

    @Test
    void aPointIsNotPrinted() {
        assertThat(SQUARE.toString()).doesNotContain("7.47", "110");
    }
}

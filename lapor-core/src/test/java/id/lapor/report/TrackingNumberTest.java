package id.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrackingNumberTest {

    @Property
    void everySingleWrongDigitIsNoticed(
            @ForAll @IntRange(max = 11) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        String right = TrackingNumber.random().value();
        int wrong = (right.charAt(place) - '0' + by) % 10;
        assertThat(TrackingNumber.parse(right.substring(0, place) + wrong + right.substring(place + 1)))
                .isEmpty();
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        TrackingNumber.parse(text)
                .ifPresent(number -> assertThat(number.value()).hasSize(12));
    }

    @Test
    void itIsReadTheWayPeopleWriteIt() {
        TrackingNumber number = TrackingNumber.random();
        assertThat(TrackingNumber.parse(" #" + number.grouped() + "\n")).contains(number);
        assertThat(TrackingNumber.parse(number.grouped().replace(' ', '-'))).contains(number);
    }

    @Test
    void tenThousandNumbersAreNeitherEqualNorInOrder() {
        Set<String> seen = new HashSet<>();
        String before = "";
        int rising = 0;
        for (int i = 0; i < 10_000; i++) {
            String number = TrackingNumber.random().value();
            rising += number.compareTo(before) > 0 ? 1 : 0;
            seen.add(number);
            before = number;
        }
        assertThat(seen).hasSize(10_000);
        assertThat(rising).isBetween(4_500, 5_500);
    }
}

package id.lapor.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    @ParameterizedTest
    @ValueSource(strings = {"3371014508900001", "33.71.01.450890.0001", "3371 0145 0890 0001", "３３７１０１４５０８９０００01"})
    void itIsReadTheWayPeopleWriteIt(String typed) {
        assertThat(Nik.parse(typed).orElseThrow().value()).isEqualTo("3371014508900001");
    }

    @Test
    void onlyTheRegencyAndTheLastTwoDigitsAreShown() {
        assertThat(new Nik("3371014508900017").masked()).isEqualTo("3371**********17");
        assertThat(new Nik("3371014508900017")).hasToString("Nik[hidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "337101450890001",
                "33710145089000011",
                "0371014508900001",
                "3371010008900001",
                "3371013208900001",
                "3371014008900001",
                "3371017208900001",
                "3371014500900001",
                "3371014513900001",
                "3371014508900000",
                "337101450890000x",
                ""
            })
    void whatHasNoDayMonthOrSerialIsNoNikAndIsNotRepeated(String typed) {
        assertThat(Nik.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Nik(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("337", "371");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3371010108900001", "3371013112900001", "3371014101900001", "3371017112900001"})
    void daysOfWomenAreFortyHigher(String typed) {
        assertThat(Nik.parse(typed)).isPresent();
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        Nik.parse(text).ifPresent(nik -> assertThat(nik.masked()).hasSize(16));
    }
}

package id.lapor.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890",
        "081234567890, +6281234567890",
        "+62 812 3456 7890, +6281234567890",
        "+62 (0)812-3456-7890, +6281234567890",
        "62812345678, +62812345678",
        "62 0812 3456 7890, +6281234567890",
        "006281234567890, +6281234567890",
        "81234567890, +6281234567890",
        "+0812 3456 7890, +6281234567890",
        "(0293) 361234, +62293361234",
        "62293361234, +62293361234",
        "+62212345678, +62212345678",
        "０８１２３４５６７８９０, +6281234567890",
        "+65 6123 4567, +6561234567",
    })
    void everySpellingOfANumberIsTheSameNumber(String typed, String number) {
        assertThat(PhoneNumber.normalise(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1708",
                "112",
                "0800-1-500-567",
                "0812-345",
                "08123456789012",
                "123456789015",
                "0812x34567890",
                "+",
                "++6281234567890",
                "65 6123 4567",
                ""
            })
    void whatIsNoNumberOfAPersonIsNone(String typed) {
        assertThat(PhoneNumber.normalise(typed)).isEmpty();
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        PhoneNumber.normalise(text).ifPresent(number -> assertThat(number).matches("\\+[0-9]{8,15}"));
    }
}

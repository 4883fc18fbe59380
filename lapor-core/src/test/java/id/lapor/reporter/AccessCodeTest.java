package id.lapor.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AccessCodeTest {

    private final MasterKey key = MasterKey.generate();

    @Test
    void itSurvivesHandwriting() {
        AccessCode code = AccessCode.random();
        String typed =
                code.reveal().toLowerCase().replace('0', 'o').replace('1', 'l').replace('-', ' ');
        assertThat(AccessCode.parse(typed).orElseThrow().hash(key)).isEqualTo(code.hash(key));
    }

    @Test
    void onlyTheSameCodeUnderTheSameKeyMatches() {
        AccessCode code = AccessCode.random();
        assertThat(code.matches(code.hash(key), key)).isTrue();
        assertThat(AccessCode.random().matches(code.hash(key), key)).isFalse();
        assertThat(code.matches(code.hash(MasterKey.generate()), key)).isFalse();
    }

    @Test
    void neitherItsTextNorItsHashShowsTheCode() {
        AccessCode code = AccessCode.random();
        String symbols = code.reveal().replace("-", "");
        assertThat(code.toString()).doesNotContain(symbols);
        assertThat(code.hash(key)).doesNotContainIgnoringCase(symbols);
    }

    @Property
    void anyTextIsReadOrRejectedButNeverBreaksAnything(@ForAll String text) {
        AccessCode.parse(text).ifPresent(code -> assertThat(code.reveal()).hasSize(19));
    }
}

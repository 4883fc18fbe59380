package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.LaporException;
import id.lapor.reporter.Identity;
import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.WithNull;

class IdentityCodeTest {

    @Property(tries = 300)
    void everyIdentityComesBackAsItWas(
            @ForAll @StringLength(max = 120) String name,
            @ForAll @WithNull @StringLength(max = 20) String phone,
            @ForAll @WithNull @StringLength(max = 254) String email,
            @ForAll @WithNull @StringLength(max = 300) String address) {
        Identity identity = new Identity(wellFormed(name), wellFormed(phone), wellFormed(email), wellFormed(address));

        assertThat(IdentityCode.decode(IdentityCode.encode(identity)).equals(identity))
                .isTrue();
    }

    /** Written once, read for as long as there are vaults: this sample must never change. */
    @Example
    void whatTheFirstVersionWroteIsStillRead() {
        String first = "01" + "00000002" + "416c" + "ffffffff" + "00000003" + "614062" + "ffffffff";

        Identity read = IdentityCode.decode(HexFormat.of().parseHex(first + "00".repeat(234)));
        assertThat(read.name()).isEqualTo("Al");
        assertThat(read.phone()).isNull();
        assertThat(read.email()).isEqualTo("a@b");
        assertThat(HexFormat.of().formatHex(IdentityCode.encode(read))).startsWith(first);
    }

    @Example
    void aNewerOrDamagedCodeIsRefusedInOneSentence() {
        assertThatThrownBy(() -> IdentityCode.decode(new byte[] {2, 0, 0}))
                .isInstanceOf(LaporException.class)
                .hasMessageContaining("newer version");
        assertThatThrownBy(() -> IdentityCode.decode(new byte[] {1, 0, 0, 0, 9, 65}))
                .isInstanceOf(LaporException.class)
                .hasMessageContaining("damaged");
    }

    /** Lone surrogates never get this far: the front door refuses them. */
    private static String wellFormed(String text) {
        return text == null
                ? null
                : text.codePoints()
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}

package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import org.junit.jupiter.api.Test;

/** Texts of which something else is shown are kept sealed beside the identity. */
interface OriginalsContract {

    Storage storage();

    @Test
    default void anOriginalComesBackAsItWasKept() {
        IdentityKey key = IdentityKey.random();
        for (String original : new String[] {"", "Telepon 0812-3456-7891\r\n\t🚧", "ꦱ".repeat(20_000)}) {
            String label = original.length() + "/" + "x".repeat(50);
            storage().vault().keep(key, label, original);

            assertThat(storage().vault().original(key, label)).contains(original);
        }
    }

    @Test
    default void theFirstOriginalOfALabelStays() {
        IdentityKey key = IdentityKey.random();
        storage().vault().keep(key, "3/text", "pertama");
        storage().vault().keep(key, "3/text", "kedua");
        storage().vault().keep(key, "1/title", "judul");

        assertThat(storage().vault().original(key, "3/text")).contains("pertama");
        assertThat(storage().vault().original(key, "1/title")).contains("judul");
        assertThat(storage().vault().original(key, "4/text")).isEmpty();
        assertThat(storage().vault().original(IdentityKey.random(), "3/text")).isEmpty();
    }

    @Test
    default void originalsNeedNoIdentityAndAreNone() {
        IdentityKey key = IdentityKey.random();
        storage().vault().keep(key, "1/text", "asli");

        assertThat(storage().vault().open(key)).isEmpty();
    }

    @Test
    default void originalsAndAnIdentityThatIsReplacedStandTogether() {
        IdentityKey before = IdentityKey.random();
        storage().vault().keep(before, "1/text", "asli");
        storage().vault().seal(before, City.SARI_IDENTITY);
        storage().vault().seal(before, City.SARI_IDENTITY);

        assertThat(storage().vault().open(before)).contains(City.SARI_IDENTITY);
        assertThat(storage().vault().original(before, "1/text")).contains("asli");
    }

    @Test
    default void aForgottenIdentityLeavesItsOriginals() {
        IdentityKey forgotten = known();
        IdentityKey kept = known();

        storage().vault().forgetIdentity(forgotten);
        storage().vault().forgetIdentity(forgotten);

        assertThat(storage().vault().open(forgotten)).isEmpty();
        assertThat(storage().vault().linkedTo("sari")).containsExactly(kept);
        assertThat(storage().vault().original(forgotten, "1/text")).contains("asli");
        assertThat(storage().vault().open(kept)).contains(City.SARI_IDENTITY);
        storage().vault().keep(forgotten, "2/text", "nanti");
        assertThat(storage().vault().original(forgotten, "2/text")).contains("nanti");
    }

    @Test
    default void erasingForgetsOriginalsToo() {
        IdentityKey erased = known();
        IdentityKey kept = known();

        storage().vault().erase(erased);

        assertThat(storage().vault().original(erased, "1/text")).isEmpty();
        assertThat(storage().vault().original(kept, "1/text")).contains("asli");
        assertThat(storage().vault().linkedTo("sari")).containsExactly(kept);
    }

    private IdentityKey known() {
        IdentityKey key = IdentityKey.random();
        storage().vault().seal(key, City.SARI_IDENTITY);
        storage().vault().link(key, "sari");
        storage().vault().keep(key, "1/text", "asli");
        return key;
    }
}

package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import org.junit.jupiter.api.Test;

/** Identities are sealed, opened, linked to accounts and erased. */
interface VaultContract {

    Storage storage();

    @Test
    default void anIdentityComesBackAsItWasSealed() {
        Identity widest =
                new Identity("ꦱ".repeat(120), "+62 812 3456 7890", "e".repeat(242) + "@warga.example", "é".repeat(300));
        for (Identity identity : new Identity[] {
            City.SARI_IDENTITY, Identity.of("Ü", null, null), Identity.of("Budi", "08123456789", null), widest
        }) {
            IdentityKey key = IdentityKey.random();
            storage().vault().seal(key, identity);

            assertThat(storage().vault().open(key)).contains(identity);
        }
    }

    @Test
    default void aLaterIdentityTakesThePlaceOfTheEarlierOne() {
        IdentityKey key = IdentityKey.random();
        storage().vault().seal(key, Identity.of("Budi", null, null));
        storage().vault().seal(key, City.SARI_IDENTITY);

        assertThat(storage().vault().open(key)).contains(City.SARI_IDENTITY);
    }

    @Test
    default void anIdentityThatNobodySealedIsNotThere() {
        storage().vault().seal(IdentityKey.random(), City.SARI_IDENTITY);

        assertThat(storage().vault().open(IdentityKey.random())).isEmpty();
    }

    @Test
    default void anAccountFindsEveryIdentityThatWasLinkedToItAndNoOther() {
        IdentityKey first = linked("sari");
        IdentityKey second = linked("sari");
        linked("budi");

        assertThat(storage().vault().linkedTo("sari")).containsExactlyInAnyOrder(first, second);
        assertThat(storage().vault().linkedTo("Sari")).isEmpty();
    }

    @Test
    default void whatIsLinkedToTheSameAccountIsFoundByAnyOfItsKeys() {
        IdentityKey first = linked("sari");
        IdentityKey second = linked("sari");
        linked("budi");
        IdentityKey unlinked = IdentityKey.random();
        storage().vault().seal(unlinked, City.SARI_IDENTITY);

        assertThat(storage().vault().linkedWith(second)).containsExactlyInAnyOrder(first, second);
        assertThat(storage().vault().linkedWith(unlinked)).isEmpty();
    }

    @Test
    default void linkingTwiceIsLinkingOnce() {
        IdentityKey key = linked("sari");
        storage().vault().link(key, "sari");

        assertThat(storage().vault().linkedTo("sari")).containsExactly(key);
    }

    @Test
    default void whatIsErasedIsGoneWithItsLinkAndNothingElseIs() {
        IdentityKey erased = linked("sari");
        IdentityKey kept = linked("sari");

        storage().vault().erase(erased);
        storage().vault().erase(erased);

        assertThat(storage().vault().open(erased)).isEmpty();
        assertThat(storage().vault().open(kept)).isPresent();
        assertThat(storage().vault().linkedTo("sari")).containsExactly(kept);
    }

    private IdentityKey linked(String account) {
        IdentityKey key = IdentityKey.random();
        storage().vault().seal(key, City.SARI_IDENTITY);
        storage().vault().link(key, account);
        return key;
    }

    @Test
    default void theFirstImprintOfAKeyStays() {
        assertThat(storage().vault().imprint("first")).isEqualTo("first");
        assertThat(storage().vault().imprint("second")).isEqualTo("first");
    }
}

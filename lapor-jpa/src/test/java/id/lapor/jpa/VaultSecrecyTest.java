package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.testkit.City;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VaultSecrecyTest {

    private final MasterKey master = MasterKey.generate();
    private final IdentityKey key = IdentityKey.random();

    @ParameterizedTest
    @EnumSource
    void nothingOfAnIdentityOrAnAccountStandsInTheTablesAsItIs(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.storage(master).vault().seal(key, City.SARI_IDENTITY);
            database.storage(master).vault().link(key, City.SARI.account());

            List<String> values = Stream.of("lapor_vault", "lapor_account_link")
                    .flatMap(table -> database.everyValueOf(table).stream())
                    .toList();
            assertThat(values).hasSize(5);
            for (String secret : secrets()) {
                assertThat(values).noneMatch(value -> value.contains(secret));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherMasterKeyOpensNothingAndSaysSoWithoutAValue(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.storage(master).vault().seal(key, City.SARI_IDENTITY);
            database.storage(master).vault().link(key, "sari");
            var other = database.storage(MasterKey.generate()).vault();

            assertThatThrownBy(() -> other.open(key))
                    .isInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasMessageContaining("lapor.vault.key")
                    .hasMessageNotContaining(key.value());
            assertThat(other.linkedTo("sari")).isEmpty();
        }
    }

    @Test
    void aRowThatIsCopiedUnderAnotherKeyDoesNotOpen() {
        try (TestDatabase database = TestDatabase.h2()) {
            IdentityKey thief = IdentityKey.random();
            database.storage(master).vault().seal(key, City.SARI_IDENTITY);
            database.storage(master).vault().seal(thief, Identity.of("Budi", null, null));
            TestDatabase.execute(database.dataSource(), """
                    update lapor_vault set
                      keyset = (select keyset from lapor_vault where identity_key = '%1$s'),
                      ciphertext = (select ciphertext from lapor_vault where identity_key = '%1$s')
                    where identity_key = '%2$s'
                    """.formatted(key.value(), thief.value()));

            assertThatThrownBy(() -> database.storage(master).vault().open(thief))
                    .isInstanceOf(LaporException.class);
        }
    }

    @Test
    void noTwoIdentitiesShareAKeyAndTheLengthOfANameDoesNotShow() {
        IdentityCipher cipher = new IdentityCipher(master);
        IdentityCipher.Sealed one = cipher.seal(key, Identity.of("Al", null, null));
        IdentityCipher.Sealed again = cipher.seal(key, Identity.of("Sariwangi Canaryningsih", "08123456789", null));

        assertThat(one.keyset()).isNotEqualTo(again.keyset());
        assertThat(one.ciphertext()).hasSameSizeAs(again.ciphertext());
        assertThatThrownBy(() -> cipher.open(key, new IdentityCipher.Sealed(one.keyset(), again.ciphertext())))
                .isInstanceOf(LaporException.class);
        assertThat(one.toString()).isEqualTo("Sealed[hidden]");
    }

    private static List<String> secrets() {
        Identity sari = City.SARI_IDENTITY;
        return List.of(sari.name(), sari.phone(), sari.email(), sari.address(), City.SARI.account());
    }
}

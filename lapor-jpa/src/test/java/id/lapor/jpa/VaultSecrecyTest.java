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

    private static final String ORIGINAL = "Telepon saya 0813-9999-0000, tolong.";

    private final MasterKey master = MasterKey.generate();
    private final IdentityKey key = IdentityKey.random();

    @ParameterizedTest
    @EnumSource
    void nothingOfAnIdentityOrAnAccountStandsInTheTablesAsItIs(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.storage(master).vault().seal(key, City.SARI_IDENTITY);
            database.storage(master).vault().link(key, City.SARI.account());
            database.storage(master).vault().keep(key, "1/text", ORIGINAL);

            List<String> values = Stream.of("lapor_vault", "lapor_original", "lapor_account_link")
                    .flatMap(table -> database.everyValueOf(table).stream())
                    .toList();
            assertThat(values).hasSize(9);
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
            database.storage(master).vault().keep(key, "1/text", ORIGINAL);
            var other = database.storage(MasterKey.generate()).vault();

            assertThatThrownBy(() -> other.open(key))
                    .isInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasMessageContaining("lapor.vault.key")
                    .hasMessageNotContaining(key.value());
            assertThatThrownBy(() -> other.original(key, "1/text"))
                    .isInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasMessageNotContaining(ORIGINAL);
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
    void aTextThatIsCopiedUnderAnotherLabelDoesNotOpen() {
        try (TestDatabase database = TestDatabase.h2()) {
            var vault = database.storage(master).vault();
            vault.seal(key, City.SARI_IDENTITY);
            vault.keep(key, "1/text", "Telepon saya 0812-3456-7891");
            TestDatabase.execute(database.dataSource(), "update lapor_original set label = '2/text'");
            assertThatThrownBy(() -> vault.original(key, "2/text")).isInstanceOf(LaporException.class);

            TestDatabase.execute(
                    database.dataSource(),
                    "update lapor_vault set ciphertext = (select ciphertext from lapor_original)");
            assertThatThrownBy(() -> vault.open(key)).isInstanceOf(LaporException.class);
        }
    }

    @Test
    void theKeyOfAReportStaysUntilEverythingUnderItIsErased() {
        try (TestDatabase database = TestDatabase.h2()) {
            var vault = database.storage(master).vault();
            vault.keep(key, "1/text", "Telepon saya 0812-3456-7891");
            vault.seal(key, City.SARI_IDENTITY);
            vault.link(key, "sari");

            vault.forgetIdentity(key);
            assertThat(database.everyValueOf("lapor_vault")).hasSize(4).endsWith("null");
            assertThat(database.everyValueOf("lapor_account_link")).isEmpty();
            assertThat(database.everyValueOf("lapor_original")).isNotEmpty();

            vault.erase(key);
            assertThat(database.everyValueOf("lapor_vault")).isEmpty();
            assertThat(database.everyValueOf("lapor_original")).isEmpty();
        }
    }

    @Test
    void noTwoReportsShareAKeyAndTheLengthOfANameDoesNotShow() {
        VaultCipher cipher = new VaultCipher(WrappingKeys.of(master));
        VaultCipher.Wrapped one = cipher.newKey(key);
        VaultCipher.Wrapped again = cipher.newKey(key);
        byte[] shorter = cipher.seal(key, one, "x", IdentityCode.encode(Identity.of("Al", null, null)));
        byte[] longer = cipher.seal(
                key, again, "x", IdentityCode.encode(Identity.of("Sariwangi Canaryningsih", "08123456789", null)));

        assertThat(one.keyset()).isNotEqualTo(again.keyset());
        assertThat(shorter).hasSameSizeAs(longer);
        assertThatThrownBy(() -> cipher.open(key, "x", new VaultCipher.Sealed(one, longer)))
                .isInstanceOf(LaporException.class);
        assertThat(new VaultCipher.Sealed(one, longer).toString()).isEqualTo("Sealed[hidden]");
    }

    private static List<String> secrets() {
        Identity sari = City.SARI_IDENTITY;
        return List.of(sari.name(), sari.phone(), sari.email(), sari.address(), City.SARI.account(), ORIGINAL);
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import id.lapor.testkit.City;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key that wraps the keys of reports is replaced, and may be lost, one report at a time. */
class KeyRotationTest {

    private static final String ORIGINAL = "Telepon saya 0813-9999-0000, tolong.";

    private final MasterKey master = MasterKey.generate();
    private final MasterKey next = MasterKey.generate();
    private final WrappingKeys before = WrappingKeys.of(master);
    private final WrappingKeys both = before.opening(next);
    private final WrappingKeys after = before.wrappingWith(next);

    @ParameterizedTest
    @EnumSource
    void everyReportIsWrappedAnewAndSecretsStayAsTheyAre(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            List<IdentityKey> reports = sealed(vault(database, before), 250);
            String sealed = database.everyValueOf("lapor_original").get(2);
            IdentityVault rotating = vault(database, after);

            assertThat(rotating.rewrap(120)).isEqualTo(120);
            assertThat(wrappedBy(database, before)).isEqualTo(130);
            assertThat(rotating.rewrap(1000)).isEqualTo(130);
            assertThat(rotating.rewrap(1000)).isZero();

            assertThat(wrappedBy(database, after)).isEqualTo(250);
            assertThat(database.everyValueOf("lapor_original").get(2)).isEqualTo(sealed);
            WrappingKeys alone = WrappingKeys.of(next);
            for (IdentityKey report : reports) {
                assertThat(vault(database, alone).open(report)).contains(City.SARI_IDENTITY);
            }
            assertThat(vault(database, alone).original(reports.get(0), "1/text"))
                    .contains(ORIGINAL);
        }
    }

    /** Nodes of both kinds are there while the setting goes round. */
    @ParameterizedTest
    @EnumSource
    void whoeverKnowsBothKeysOpensEverythingMeanwhile(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            List<IdentityKey> reports = sealed(vault(database, before), 200);
            IdentityVault wrapping = vault(database, after);
            IdentityVault knowing = vault(database, both);
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService readers = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> read = new ArrayList<>();
                for (IdentityVault vault : List.of(wrapping, knowing)) {
                    read.add(readers.submit(() -> readUntil(done, vault, reports)));
                }
                while (wrapping.rewrap(20) > 0) {
                    knowing.seal(reports.get(7), Identity.of("Sari W.", null, null));
                }
                done.set(true);
                for (Future<Integer> rounds : read) {
                    assertThat(rounds.get()).isPositive();
                }
            } finally {
                done.set(true);
                readers.shutdown();
            }
            assertThat(wrappedBy(database, after)).isEqualTo(200);
            assertThat(vault(database, WrappingKeys.of(next)).open(reports.get(7)))
                    .contains(Identity.of("Sari W.", null, null));
        }
    }

    private static int readUntil(AtomicBoolean done, IdentityVault vault, List<IdentityKey> reports) {
        int rounds = 0;
        while (!done.get() || rounds == 0) {
            for (IdentityKey report : reports) {
                assertThat(vault.open(report)).isPresent();
            }
            rounds++;
        }
        return rounds;
    }

    @ParameterizedTest
    @EnumSource
    void aLostKeyIsAClearErrorForItsReportsOnly(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            MasterKey lost = MasterKey.generate();
            IdentityKey closed =
                    sealed(vault(database, before.wrappingWith(lost)), 1).get(0);
            IdentityKey open = sealed(vault(database, before), 1).get(0);
            IdentityVault vault = vault(database, after);

            assertThatThrownBy(() -> vault.open(closed))
                    .isInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasMessageContaining("lapor.vault.other-wrapping-keys")
                    .hasMessageContaining(WrappingKeys.of(lost).current())
                    .hasMessageNotContaining(closed.value());
            assertThatThrownBy(() -> vault.original(closed, "1/text")).isInstanceOf(LaporException.class);
            assertThatThrownBy(() -> vault.seal(closed, City.SARI_IDENTITY)).isInstanceOf(LaporException.class);
            assertThat(vault.open(open)).contains(City.SARI_IDENTITY);
            assertThat(vault.rewrap(100)).isEqualTo(1);
            vault.erase(closed);
            assertThat(vault.open(closed)).isEmpty();
        }
    }

    @Test
    void aDamagedKeyHoldsUpNoOther() {
        try (TestDatabase database = TestDatabase.h2()) {
            List<IdentityKey> reports = sealed(vault(database, before), 3);
            TestDatabase.execute(
                    database.dataSource(),
                    "update lapor_vault set keyset = X'0102' where identity_key = '"
                            + reports.get(1).value() + "'");

            IdentityVault vault = vault(database, after);
            try (Heard heard = new Heard()) {
                assertThat(vault.rewrap(100)).isEqualTo(2);
                assertThat(vault.rewrap(100)).isZero();
                assertThat(heard.lines())
                        .as("told once, by however many sweeps")
                        .filteredOn(line -> line.contains("could not be wrapped anew"))
                        .hasSize(1);
            }
            assertThat(vault(database, WrappingKeys.of(next)).open(reports.get(2)))
                    .contains(City.SARI_IDENTITY);
        }
    }

    @Test
    void wrappingKeysPrintNoKey() {
        assertThat(after.toString())
                .doesNotContain(next.reveal(), master.reveal())
                .startsWith("WrappingKeys[2");
    }

    private IdentityVault vault(TestDatabase database, WrappingKeys wrapping) {
        return LaporJpa.over(database.factory(), master, wrapping).vault();
    }

    private static List<IdentityKey> sealed(IdentityVault vault, int count) {
        List<IdentityKey> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            IdentityKey report = IdentityKey.random();
            vault.seal(report, City.SARI_IDENTITY);
            vault.keep(report, "1/text", ORIGINAL);
            reports.add(report);
        }
        return reports;
    }

    private static long wrappedBy(TestDatabase database, WrappingKeys keys) {
        return database.everyValueOf("lapor_vault").stream()
                .filter(keys.current()::equals)
                .count();
    }
}

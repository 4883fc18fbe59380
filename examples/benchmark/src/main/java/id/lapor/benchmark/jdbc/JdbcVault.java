package id.lapor.benchmark.jdbc;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The vault by hand, in the form in which the library reads it: a key for each report, and the identity under it. */
final class JdbcVault {

    private static final int PADDED = 256;
    private static final int NAME_LENGTH = 16;

    private final MasterKey key;
    private final Aead wrapping;
    private final String wrappedBy;

    JdbcVault(MasterKey key) {
        try {
            AeadConfig.register();
            this.wrapping = new AesGcmJce(key.derive("vault-kek"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java platform has no AES-GCM", missing);
        }
        this.key = key;
        this.wrappedBy = key.digest("vault-kek-name", "").substring(0, NAME_LENGTH);
    }

    void seal(Connection connection, IdentityKey report, Identity identity) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_SECRET)) {
            KeysetHandle own = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] keyset = TinkProtoKeysetFormat.serializeEncryptedKeyset(own, wrapping, bytes(report.value()));
            byte[] sealed = own.getPrimitive(RegistryConfiguration.get(), Aead.class)
                    .encrypt(encoded(identity), bytes(report.value() + "\nidentity"));
            new Parameters(insert)
                    .text(report.value())
                    .bytes(keyset)
                    .text(wrappedBy)
                    .bytes(sealed);
            insert.executeUpdate();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("An identity could not be encrypted", failed);
        }
    }

    void link(Connection connection, IdentityKey report, String account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_LINK)) {
            new Parameters(insert).text(key.digest("account-link", account)).text(report.value());
            insert.executeUpdate();
        }
    }

    private static byte[] encoded(Identity identity) {
        ByteBuffer code = ByteBuffer.allocate(PADDED).put((byte) 1);
        put(identity.name(), code);
        put(identity.phone(), code);
        put(identity.email(), code);
        put(identity.address(), code);
        return code.array();
    }

    private static void put(@Nullable String text, ByteBuffer code) {
        byte[] part = text == null ? new byte[0] : bytes(text);
        code.putInt(text == null ? -1 : part.length).put(part);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

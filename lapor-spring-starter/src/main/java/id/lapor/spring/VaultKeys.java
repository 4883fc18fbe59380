package id.lapor.spring;

import id.lapor.jpa.WrappingKeys;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the key of the vault: the configured one; for an embedded database in files one that is generated in the key
 * file; for a database in memory one that lives as long as it does. A real database without a configured key does not
 * start. Whether it is the key that the database was begun with, the front door looks at.
 */
final class VaultKeys {

    private static final Logger log = LoggerFactory.getLogger(VaultKeys.class);
    private static final String MEMORY = "jdbc:h2:mem:";
    private static final Set<String> REMOTE = Set.of("jdbc:h2:tcp:", "jdbc:h2:ssl:");

    private final LaporProperties.Vault settings;

    VaultKeys(LaporProperties.Vault settings) {
        this.settings = settings;
    }

    MasterKey keyFor(DataSource dataSource) {
        if (settings.key() != null && !settings.key().isBlank()) {
            return parse("lapor.vault.key", settings.key());
        }
        String url = urlOf(dataSource).toLowerCase(Locale.ROOT);
        if (url.startsWith(MEMORY)) {
            return MasterKey.generate();
        }
        if (url.startsWith("jdbc:h2:") && REMOTE.stream().noneMatch(url::startsWith)) {
            return beside(settings.keyFile().toAbsolutePath().normalize());
        }
        throw new LaporStartUpException(
                "lapor.vault.key is not set, and the database is not embedded.",
                "Make a key with: openssl rand -base64 32 - and set it as lapor.vault.key (environment variable"
                        + " LAPOR_VAULT_KEY), the same on every node. Keep a copy apart from the database: without it no"
                        + " identity can be opened again.");
    }

    /** What the keys of reports are encrypted with: what the master key yields, unless it was replaced. */
    WrappingKeys wrapping(MasterKey master) {
        WrappingKeys keys = WrappingKeys.of(master);
        for (String other : settings.otherWrappingKeys()) {
            keys = keys.opening(parse("lapor.vault.other-wrapping-keys", other));
        }
        String current = settings.wrappingKey();
        return current == null || current.isBlank()
                ? keys
                : keys.wrappingWith(parse("lapor.vault.wrapping-key", current));
    }

    private static MasterKey parse(String setting, String key) {
        try {
            return MasterKey.parse(key);
        } catch (LaporException malformed) {
            throw new LaporStartUpException(
                    setting + " cannot be used. " + malformed.getMessage(),
                    "Set the 32 bytes that this installation was started with, in Base64.");
        }
    }

    private static MasterKey beside(Path file) {
        try {
            return Files.exists(file) ? read(file) : write(file);
        } catch (IOException unusable) {
            throw new LaporStartUpException(
                    "The key file " + file + " cannot be read or written: "
                            + unusable.getClass().getSimpleName() + ".",
                    "Give the application a directory of its own, or set lapor.vault.key.");
        }
    }

    private static MasterKey read(Path file) throws IOException {
        try {
            return MasterKey.parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (LaporException malformed) {
            throw new LaporStartUpException(
                    "The key file " + file + " is damaged. " + malformed.getMessage(),
                    "Put back the file that belongs to this database; a new key opens no identity in it.");
        }
    }

    private static MasterKey write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        MasterKey key = MasterKey.generate();
        try {
            Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return read(file);
        }
        Files.writeString(file, key.reveal() + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
        log.info("A key for the identities of this embedded database was written to {}. Keep a copy.", file);
        return key;
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String urlOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException unreachable) {
            throw new LaporStartUpException(
                    "The database cannot be reached (SQL state " + unreachable.getSQLState() + ").",
                    "Check spring.datasource.url, user and password.");
        }
    }
}

package id.lapor.jpa;

import id.lapor.kernel.MasterKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.StorageContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresStorageTest extends StorageContract {

    private static TestDatabase database;
    private Storage storage;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        storage = database.emptied().storage(MasterKey.generate());
    }

    @Override
    public Storage storage() {
        return storage;
    }
}

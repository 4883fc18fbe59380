package id.lapor.memory;

import id.lapor.kernel.MasterKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.StorageContract;

class MemoryStorageTest extends StorageContract {

    private final Storage storage = new MemoryStorage(MasterKey.generate());

    @Override
    public Storage storage() {
        return storage;
    }
}

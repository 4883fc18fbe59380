package id.lapor.testkit;

import id.lapor.storage.Storage;

/**
 * What every store keeps its word on. An adapter's test extends this class and hands over its store:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     private final Storage storage = new MyStorage();
 *
 *     @Override
 *     public Storage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 */
public abstract class StorageContract
        implements ReportsContract,
                TakenNumbersContract,
                HistoryContract,
                WordsContract,
                ListsContract,
                SearchContract,
                ProjectionsContract,
                ChroniclesContract,
                PartsContract,
                SweepsContract,
                VaultContract,
                OriginalsContract,
                AttachmentsContract,
                AgenciesContract,
                SupportsContract,
                NoticesContract,
                SentRemindersContract,
                FiledPoliciesContract,
                CategoriesContract,
                TransactionsContract,
                RollbackContract {

    /** The store: empty when a test begins, the same one until it ends. */
    @Override
    public abstract Storage storage();
}

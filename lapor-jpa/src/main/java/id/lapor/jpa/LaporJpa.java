package id.lapor.jpa;

import com.google.common.base.Ticker;
import id.lapor.agency.Agencies;
import id.lapor.followup.AttachmentStore;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.notification.Notices;
import id.lapor.notification.SentReminders;
import id.lapor.report.Projections;
import id.lapor.report.Reports;
import id.lapor.report.Supports;
import id.lapor.reporter.IdentityVault;
import id.lapor.sla.FiledPolicies;
import id.lapor.statistics.Statistics;
import id.lapor.storage.Storage;
import id.lapor.subject.KnownCategories;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.cfg.JdbcSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything kept in H2 or PostgreSQL. The tables come from {@link LaporSchema}, the persistence unit has to know
 * {@link LaporEntities}. Thread-safe; one for each persistence unit.
 *
 * <p>Whatever the database refuses is an {@link id.lapor.kernel.LaporException} that names the constraint or the SQL
 * state, and never repeats a value: a driver's message does.
 */
public final class LaporJpa implements Storage {

    private static final Logger log = LoggerFactory.getLogger(LaporJpa.class);
    private static final Logger driversWords = LoggerFactory.getLogger("org.hibernate.orm.jdbc.error");

    private final UnitOfWork unit;
    private final JpaReports reports;
    private final JpaVault vault;
    private final JpaAttachments attachments;
    private final JpaAgencies agencies;
    private final JpaCategories categories;
    private final JpaSupports supports;
    private final JpaNotices notices;
    private final JpaSentReminders reminders;
    private final JpaFiledPolicies policies;
    private final JpaStatistics statistics;
    private final JpaProjections projections;

    private LaporJpa(
            Database database, UnitOfWork unit, EntityManagerFactory factory, MasterKey key, WrappingKeys wrapping) {
        NativeSql sql = NativeSql.of(factory);
        VaultCipher cipher = new VaultCipher(wrapping);
        ReportKeys keys = new ReportKeys(database.rows(), cipher);
        this.unit = unit;
        this.reports = new JpaReports(database, new Numbers(sql.nextReport()), keys);
        this.vault = new JpaVault(database, sql, keys, cipher, new Rewrapping(database, cipher, wrapping), key);
        this.attachments = new JpaAttachments(database, cipher, keys);
        this.agencies = new JpaAgencies(database, Ticker.systemTicker());
        this.categories = new JpaCategories(database);
        this.supports = new JpaSupports(database, sql);
        this.notices = new JpaNotices(database);
        this.reminders = new JpaSentReminders(database);
        this.policies = new JpaFiledPolicies(database);
        this.statistics = new JpaStatistics(database);
        this.projections = new JpaProjections(database);
    }

    /**
     * For a plain Java program: transactions are begun and committed here, one entity manager each.
     *
     * @param factory a unit with resource-local transactions
     * @param key seals identities and hashes account links
     * @throws id.lapor.kernel.LaporException when the unit does not know {@link LaporEntities}, or its database is
     *     neither H2 nor PostgreSQL
     */
    public static LaporJpa over(EntityManagerFactory factory, MasterKey key) {
        return over(factory, key, WrappingKeys.of(key));
    }

    /**
     * As {@link #over(EntityManagerFactory, MasterKey)}, with keys of their own for the keys of reports.
     *
     * @throws id.lapor.kernel.LaporException as there
     */
    public static LaporJpa over(EntityManagerFactory factory, MasterKey key, WrappingKeys wrapping) {
        warnOfTalkativeErrors(factory);
        OwnTransactions own = new OwnTransactions(factory);
        return new LaporJpa(Database.of(own, factory), own, factory, key, wrapping);
    }

    /**
     * For a host with transactions of its own, such as Spring: everything joins the host's transaction.
     *
     * @param shared a proxy that stands for the entity manager of the transaction under way
     * @param unit runs work in the host's transaction, or in a new one where there is none
     * @param key seals identities and hashes account links
     * @throws id.lapor.kernel.LaporException when the unit does not know {@link LaporEntities}, or its database is
     *     neither H2 nor PostgreSQL
     */
    public static LaporJpa joining(EntityManager shared, UnitOfWork unit, MasterKey key) {
        return joining(shared, unit, key, WrappingKeys.of(key));
    }

    /**
     * As {@link #joining(EntityManager, UnitOfWork, MasterKey)}, with keys of their own for the keys of reports.
     *
     * @throws id.lapor.kernel.LaporException as there
     */
    public static LaporJpa joining(EntityManager shared, UnitOfWork unit, MasterKey key, WrappingKeys wrapping) {
        warnOfTalkativeErrors(shared.getEntityManagerFactory());
        return new LaporJpa(Database.joining(shared, unit), unit, shared.getEntityManagerFactory(), key, wrapping);
    }

    /**
     * For a {@link UnitOfWork} over a host's transactions: what went wrong while one was begun or ended, told without the
     * driver's words. Where a commit got no answer, nobody knows whether it came through, so that is no collision.
     *
     * @param atCommit whether the work was done and only the end failed
     * @return {@code failure} itself where no database had its say
     */
    public static RuntimeException told(RuntimeException failure, boolean atCommit) {
        if (!Failures.isOfADatabase(failure)) {
            return failure;
        }
        return atCommit ? Failures.atCommit(failure) : Failures.told(failure);
    }

    /** What the driver says is kept out of our exceptions; out of Hibernate's own log only the host can keep it. */
    private static void warnOfTalkativeErrors(EntityManagerFactory factory) {
        Object setting = factory.getProperties().get(JdbcSettings.LOG_JDBC_ERRORS);
        boolean silent = "false".equals(String.valueOf(setting)) || !driversWords.isWarnEnabled();
        if (!silent) {
            log.warn(
                    "Hibernate logs what the driver says of a refused row, with its values: set {}=false",
                    JdbcSettings.LOG_JDBC_ERRORS);
        }
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public IdentityVault vault() {
        return vault;
    }

    @Override
    public AttachmentStore attachments() {
        return attachments;
    }

    @Override
    public Agencies agencies() {
        return agencies;
    }

    @Override
    public KnownCategories categories() {
        return categories;
    }

    @Override
    public Supports supports() {
        return supports;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public SentReminders sentReminders() {
        return reminders;
    }

    @Override
    public FiledPolicies filedPolicies() {
        return policies;
    }

    @Override
    public Statistics statistics() {
        return statistics;
    }

    @Override
    public Projections projections() {
        return projections;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unit;
    }
}

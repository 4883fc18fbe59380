package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.notification.SentReminder;
import id.lapor.sla.Deadline;
import id.lapor.sla.Reminder;
import id.lapor.sla.SlaClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code lapor_reminder}: a reminder that was sent. */
@Entity(name = "LaporReminder")
@Table(name = "lapor_reminder")
@IdClass(StoredReminder.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredReminder {

    /** Where no agency was asked: a key is never null. */
    private static final String NO_AGENCY = "";

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "clock", nullable = false, updatable = false, length = 16)
    String clock;

    @Id
    @Column(name = "asked_first", nullable = false, updatable = false, length = 64)
    String askedFirst;

    @Id
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    @Column(name = "started_at", nullable = false, updatable = false)
    Instant startedAt;

    @Id
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    String kind;

    @Id
    @Column(name = "number", nullable = false, updatable = false)
    int number;

    StoredReminder() {}

    static StoredReminder of(ReportId report, SentReminder sent) {
        AgencyId askedFirst = sent.run().askedFirst();
        StoredReminder row = new StoredReminder();
        row.reportId = report.value();
        row.clock = sent.run().clock().name();
        row.askedFirst = askedFirst == null ? NO_AGENCY : askedFirst.value();
        row.startedAt = sent.run().startedAt();
        row.kind = sent.mark().kind().name();
        row.number = sent.mark().number();
        return row;
    }

    SentReminder toSent() {
        AgencyId first = askedFirst.equals(NO_AGENCY) ? null : AgencyId.of(askedFirst);
        return new SentReminder(
                new Deadline.Run(SlaClock.valueOf(clock), first, startedAt),
                new Reminder.Mark(Reminder.Kind.valueOf(kind), number));
    }

    /** All columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long reportId;
        String clock;
        String askedFirst;
        Instant startedAt;
        String kind;
        int number;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.reportId == reportId
                    && key.clock.equals(clock)
                    && key.askedFirst.equals(askedFirst)
                    && key.startedAt.equals(startedAt)
                    && key.kind.equals(kind)
                    && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, clock, askedFirst, startedAt, kind, number);
        }
    }
}

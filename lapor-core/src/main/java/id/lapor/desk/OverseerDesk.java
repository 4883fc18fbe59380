package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.DailyHead;
import id.lapor.workflow.DailyHeads;
import id.lapor.workflow.Decision;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.SealedHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * For those who check that nothing was changed behind everybody's back: coordinator, inspectorate, regional secretary,
 * auditor. It shows seals only, of every report, and no word of any.
 */
public final class OverseerDesk {

    private static final int BATCH = 500;

    private final Casework casework;
    private final Actor actor;

    OverseerDesk(Casework casework, Actor actor) {
        this.casework = casework;
        this.actor = actor;
    }

    /**
     * Whether the history of a report is as it was written.
     *
     * @return the first flaw, or empty when there is none; refused for a report that the actor may not see
     */
    public Decision<Optional<HistoryChain.Flaw>> verify(TrackingNumber tracking) {
        return casework.inTransaction(() -> casework.find(tracking, actor, null)
                .filter(found -> found.relation() == Relation.GOVERNOR || found.relation() == Relation.OBSERVER)
                .<Decision<Optional<HistoryChain.Flaw>>>map(found -> Decision.moved(flawOf(found.report())))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND)));
    }

    /**
     * One line that commits to everything written on a day in the installation's zone, to be kept by somebody outside.
     * Make one for every day that is over; {@link DailyHeads#verify} tells later what was changed.
     *
     * @param before the head of the day before, or {@code null} for the first one
     * @return refused for who does not oversee, and for a day that is not over yet
     */
    public Decision<DailyHead> dailyHead(LocalDate day, @Nullable DailyHead before) {
        boolean oversees = actor.is(Role.COORDINATOR)
                || actor.is(Role.INSPECTORATE)
                || actor.is(Role.REGIONAL_SECRETARY)
                || actor.is(Role.AUDITOR)
                || actor.is(Role.SYSTEM);
        ZoneId zone = casework.house().time().zone();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (!oversees) {
            return Decision.refused(Code.NOT_FOUND);
        }
        if (casework.now().isBefore(end)) {
            return Decision.refused(Code.DATE_FUTURE);
        }
        return casework.inTransaction(() -> Decision.moved(
                DailyHeads.commit(day, before, seals(day.atStartOfDay(zone).toInstant(), end))));
    }

    private Optional<HistoryChain.Flaw> flawOf(Report report) {
        return new HistoryChain(casework.house().key())
                .verify(report.chainRoot(), report.history(), report.last().seal());
    }

    private Stream<SealedHead> seals(Instant from, Instant to) {
        return StreamSupport.stream(new Seals(from, to), false);
    }

    /** The seals of a span, a batch at a time. */
    private final class Seals extends AbstractSpliterator<SealedHead> {

        private final Instant from;
        private final Instant to;
        private List<SealedHead> batch = List.of();
        private int next;
        private @Nullable String last;

        Seals(Instant from, Instant to) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean tryAdvance(Consumer<? super SealedHead> action) {
            if (next == batch.size()) {
                batch = casework.storage().reports().lastSeals(from, to, last, BATCH);
                next = 0;
            }
            if (batch.isEmpty()) {
                return false;
            }
            SealedHead head = batch.get(next++);
            last = head.chainRoot();
            action.accept(head);
            return true;
        }
    }
}

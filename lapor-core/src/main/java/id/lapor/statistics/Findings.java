package id.lapor.statistics;

import com.google.common.collect.ImmutableSet;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Outcome;
import id.lapor.followup.Remark;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What agencies and desk found, as far as they said so. */
final class Findings {

    private Findings() {}

    static @Nullable Outcome outcome(Report report, List<Step> steps) {
        Deque<FollowUp> answers = answers(steps);
        return report.standing().answered() && !answers.isEmpty()
                ? answers.getLast().outcome()
                : null;
    }

    static Set<Cause> causes(List<Step> steps) {
        ImmutableSet.Builder<Cause> causes = ImmutableSet.builder();
        for (FollowUp answer : answers(steps)) {
            if (answer.cause() != null) {
                causes.add(answer.cause());
            }
        }
        return causes.build();
    }

    /** A wrong answer that was recalled has found nothing. */
    private static Deque<FollowUp> answers(List<Step> steps) {
        Deque<FollowUp> answers = new ArrayDeque<>();
        for (Step step : steps) {
            boolean answered = step.entry().tells() == Move.ANSWER;
            if (answered && step.statement() instanceof FollowUp said && said.outcome() != null) {
                answers.add(said);
            } else if (step.entry().is(Move.RECALL)) {
                answers.pollLast();
            }
        }
        return answers;
    }

    static @Nullable Dropped dropped(Report report, List<Step> steps) {
        return switch (report.status()) {
            case WITHDRAWN -> Dropped.WITHDRAWN;
            case TRANSFERRED -> Dropped.TRANSFERRED;
            case ARCHIVED -> archived(report, steps);
            default -> null;
        };
    }

    private static Dropped archived(Report report, List<Step> steps) {
        HistoryEntry end = report.last();
        for (HistoryEntry entry : report.history()) {
            end = entry.to() == Status.ARCHIVED && entry.from() != Status.ARCHIVED ? entry : end;
        }
        if (end.is(Move.MIRROR)) {
            return Dropped.AS_DUPLICATE;
        }
        for (Step step : steps) {
            boolean said = step.entry().sequence() == end.sequence();
            if (said && step.statement() instanceof Remark remark && remark.reason() != null) {
                return Dropped.archived(remark.reason());
            }
        }
        return end.by() == Role.SYSTEM ? Dropped.INCOMPLETE : Dropped.UNSTATED;
    }
}

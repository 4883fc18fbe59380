package id.lapor.memory;

import id.lapor.followup.FollowUp;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.Step;
import id.lapor.workflow.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of every report. Whoever calls is {@linkplain Journal#alone alone}. */
final class MemorySteps {

    private final Journal journal;
    private final Map<ReportId, List<Step>> steps = new LinkedHashMap<>();

    MemorySteps(Journal journal) {
        this.journal = journal;
    }

    List<Step> of(ReportId report) {
        return steps.getOrDefault(report, List.of());
    }

    List<Step> add(ReportId report, Step step) {
        List<Step> longer = new ArrayList<>(of(report));
        longer.add(step);
        return put(report, List.copyOf(longer));
    }

    List<Step> change(ReportId report, UnaryOperator<Step> how) {
        return put(
                report,
                Objects.requireNonNull(steps.get(report)).stream().map(how).toList());
    }

    private List<Step> put(ReportId report, List<Step> next) {
        List<Step> before = steps.put(report, next);
        journal.undoBy(() -> {
            if (before == null) {
                steps.remove(report);
            } else {
                steps.put(report, before);
            }
        });
        return next;
    }

    /** What the reporter told first, as it is shown. */
    @Nullable
    Statement told(ReportId report) {
        return of(report).get(0).statement();
    }

    /** What an agency answered to other reports, the latest first. */
    Stream<String> replies(AgencyId agency, ReportId except) {
        return steps.entrySet().stream()
                .filter(report -> !report.getKey().equals(except))
                .flatMap(report -> report.getValue().stream())
                .filter(step -> step.entry().is(Move.ANSWER)
                        && agency.equals(step.entry().agency()))
                .sorted(Comparator.comparing((Step step) -> step.entry().at()).reversed())
                .flatMap(step -> step.statement() instanceof FollowUp answer ? Stream.of(answer.text()) : Stream.of());
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.Step;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadline;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the history of one report once, from the first entry to the last. */
final class FactFinding {

    private final Report report;
    private final List<Step> steps;
    private final Clocks clocks;
    private final Spans spans;
    private final RedTime red;
    private final Promises promises;
    private final Hands hands;
    private final Set<AgencyId> agencies = new HashSet<>();
    private @Nullable Instant repliedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Integer rating;

    FactFinding(Report report, List<Step> steps, List<Deadline> deadlines, ColorPolicy colors, Instant now) {
        this.report = report;
        this.steps = steps;
        this.clocks = new Clocks(deadlines, now);
        this.spans = Spans.of(report.secrecy().hidesReporter(), deadlines);
        this.red = new RedTime(clocks, colors, spans);
        this.promises = new Promises(clocks);
        this.hands = new Hands(clocks);
        read(now);
    }

    private void read(Instant now) {
        Standing standing = Standing.of(List.of());
        List<HistoryEntry> history = report.history();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            Standing before = standing;
            standing = before.after(entry);
            note(entry, before, standing);
            red.stands(
                    standing,
                    entry.at(),
                    i + 1 < history.size() ? history.get(i + 1).at() : now);
            promises.take(entry, standing);
            hands.take(entry, standing);
        }
    }

    private void note(HistoryEntry entry, Standing before, Standing after) {
        for (Part part : after.parts()) {
            if (part.held()) {
                agencies.add(part.agency());
            }
        }
        if (after.responded() && !before.responded()) {
            repliedAt = entry.at();
        }
        if (after.answered() != before.answered()) {
            answeredAt = after.answered() ? entry.at() : null;
        }
        if (entry.effect() instanceof Effect.Rated rated) {
            rating = rated.stars();
        }
    }

    ReportFacts facts() {
        boolean exact = report.secrecy().equals(Secrecy.OPEN) && !report.isOversight();
        return new ReportFacts(
                report.filing().submittedOn(),
                report.filing().channel(),
                report.matter().classification(),
                report.matter().category(),
                Spot.of(report.matter().place(), exact),
                course(),
                work(),
                0,
                report.isPublished() ? report.handle() : null);
    }

    private ReportFacts.Course course() {
        return new ReportFacts.Course(
                report.status(),
                Findings.dropped(report, steps),
                report.standing().responded(),
                report.standing().answered(),
                report.standing().round().number(),
                rating,
                sinceSubmission(repliedAt),
                sinceSubmission(answeredAt),
                red.sum());
    }

    private ReportFacts.Work work() {
        AgencyId lead = report.agency().orElse(null);
        Set<AgencyId> accused = report.accused().units();
        return new ReportFacts.Work(
                lead,
                ImmutableSet.copyOf(Sets.difference(agencies, accused)),
                hands.handling(accused),
                ImmutableSet.copyOf(Sets.difference(clocks.overdueAgencies(lead), accused)),
                clocks.isDeskOverdue(),
                clocks.verdicts(report.history()),
                promises.all(),
                Findings.outcome(report, steps),
                Findings.causes(steps));
    }

    private @Nullable Duration sinceSubmission(@Nullable Instant moment) {
        return moment == null ? null : spans.between(report.filing().submittedAt(), moment);
    }
}

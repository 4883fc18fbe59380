package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.followup.Narrative;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import id.lapor.triage.likeness.Repetition;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever governs a report is shown before deciding. */
final class FirstLook {

    private static final Comparator<TriageFinding> HIGHEST_FIRST =
            Comparator.comparingDouble(TriageFinding::score).reversed();

    private final Casework casework;

    FirstLook(Casework casework) {
        this.casework = casework;
    }

    Hints at(Case found, Actor actor) {
        List<Step> history = casework.storage().reports().history(found.report().id());
        List<Lookalike> lookalikes = new Lookalikes(casework).of(found, history, actor);
        boolean decided = isDecided(found.report());
        List<TriageFinding> findings = Stream.concat(
                        findings(found.report(), history), lookalikes.stream().map(FirstLook::repeats))
                .filter(TriageFinding::isLikely)
                .filter(finding -> !decided || isNews(finding, found.report()))
                .sorted(HIGHEST_FIRST)
                .toList();
        return new Hints(findings, lookalikes);
    }

    /** What was added since may speak of a danger. */
    private static boolean isNews(TriageFinding finding, Report report) {
        return finding.kind() == TriageKind.EMERGENCY && report.status().isOpen();
    }

    /** A person looked at it, and an agency has it. */
    private static boolean isDecided(Report report) {
        boolean waits = report.status().isAtTheDesk() || report.status() == Status.INCOMPLETE;
        return !report.status().isOpen() || report.standing().verified() && !waits;
    }

    private Stream<TriageFinding> findings(Report report, List<Step> history) {
        String said = history.stream()
                .map(Step::statement)
                .filter(words -> words instanceof Narrative || words instanceof Reply)
                .map(Statement::text)
                .collect(Collectors.joining("\n"));
        return said.isEmpty()
                ? Stream.empty()
                : suspicions(report, said)
                        .filter(finding -> finding.kind() != TriageKind.EMERGENCY || !wasDecided(report));
    }

    /** Whether a person decided already that it is one, or that it is none. */
    private static boolean wasDecided(Report report) {
        return report.history().stream()
                .anyMatch(entry -> entry.is(Entry.CALL_OFF_EMERGENCY)
                        || entry.is(Entry.DECLARE_EMERGENCY) && entry.by() != Role.SYSTEM);
    }

    private Stream<TriageFinding> suspicions(Report report, String said) {
        long supporters = casework.storage().supports().count(report.id());
        return new Suspicions(casework)
                        .in(
                                report.matter().title() + "\n" + said,
                                report,
                                new SpamBefore(casework).count(report),
                                Math.toIntExact(Math.min(supporters, Integer.MAX_VALUE)))
                        .stream();
    }

    private static TriageFinding repeats(Lookalike alike) {
        TriageKind kind = alike.repetition() == Repetition.DUPLICATE ? TriageKind.DUPLICATE : TriageKind.RECURRENCE;
        return new TriageFinding(
                kind,
                alike.likeness().score(),
                kind.name(),
                List.of(alike.tracking().value()));
    }
}

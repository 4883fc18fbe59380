package id.lapor.benchmark;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.kernel.Actor;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Circumstances;
import id.lapor.report.Command;
import id.lapor.report.Practice;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.Retention;
import id.lapor.report.Rules;
import id.lapor.report.Standing;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadline;
import id.lapor.sla.Deadlines;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The reports that are measured and what is asked of them. Whatever the benchmarks make of the library's types is made
 * here. A refusal or a missing deadline fails the benchmark: it would be measured as a fast success.
 */
final class Subjects {

    /** How many lines the list has. */
    static final int LINES = 1_024;

    static final int MILLION = 1_000_000;

    private static final String DIGEST = "d16e".repeat(16);
    private static final String SEAL = "5ea1".repeat(16);

    private final Report report = inProgress();
    private final Command answer = new AgencyCommand.Answer(City.fixed());
    private final Actor liaison = City.PUPR_LIAISON;
    private final Circumstances at = Circumstances.plain(
            SampleReports.NOW,
            LocalDate.of(2026, 3, 10),
            AgencyTree.of(City.agencies()),
            new Practice(response -> Optional.empty(), ApprovalPolicy.never(), Categories.common(), Retention.STANDARD),
            1);

    private final List<HistoryEntry> history = historyOverLebaran();
    private final SlaPolicy policy = SlaPolicy.standard();
    private final OfficeTime office = new OfficeTime(new WorkingCalendar(Holidays.indonesia()), Agency.WIB);

    private final List<Report> reports = reportsOfEveryShade();
    private final List<ReportLine> lines = reports.stream().map(Report::line).toList();
    private final ColorPolicy colors = ColorPolicy.byDeadline();

    /** The entry that the history gets; its digest and seal are hashing, which is measured apart. */
    HistoryEntry answered() {
        return Rules.decide(report, answer, liaison, at).orElseThrow();
    }

    /** Where the report stands after it. */
    Standing after(HistoryEntry entry) {
        return report.standing().after(entry);
    }

    Deadline deadline() {
        return Deadlines.of(history, policy, Classification.COMPLAINT, true, agency -> office)
                .governing(Status.IN_PROGRESS)
                .orElseThrow();
    }

    List<ReportLine> lines() {
        return lines;
    }

    FollowUpColor color(ReportLine line) {
        return line.shade(at.now()).color(colors);
    }

    /** As after a change of the calendar: the deadline from the history, the colour from the deadline. */
    FollowUpColor recolored(int number) {
        Report report = reports.get(number % LINES);
        boolean overdue = Deadlines.of(
                        report.history(),
                        policy,
                        report.matter().classification(),
                        report.isIdentified(),
                        agency -> office)
                .governing(report.status())
                .filter(due -> !at.now().isBefore(due.dueAt()))
                .isPresent();
        return colors.colorOf(
                report.standing().worst(), overdue, report.standing().answered());
    }

    /** The reporter was asked twice before Nyepi, Lebaran and Good Friday were over. */
    private static List<HistoryEntry> historyOverLebaran() {
        List<HistoryEntry> history = new ArrayList<>();
        add(history, "2026-03-10T09:00", Move.SUBMIT, Status.SUBMITTED, Role.REPORTER);
        add(history, "2026-03-11T09:00", Move.DELEGATE, Status.DELEGATED, Role.COORDINATOR);
        add(history, "2026-03-12T09:00", Move.ASK, Status.INCOMPLETE, Role.LIAISON);
        add(history, "2026-03-16T09:00", Move.COMPLETE, Status.DELEGATED, Role.REPORTER);
        add(history, "2026-03-17T09:00", Move.START, Status.IN_PROGRESS, Role.LIAISON);
        add(history, "2026-03-27T09:00", Move.ASK, Status.INCOMPLETE, Role.COORDINATOR);
        add(history, "2026-04-01T09:00", Move.COMPLETE, Status.IN_PROGRESS, Role.REPORTER);
        return List.copyOf(history);
    }

    private static void add(List<HistoryEntry> history, String wib, Act act, Status to, Role by) {
        Status from = history.isEmpty() ? null : history.get(history.size() - 1).to();
        Instant moment = SettableClock.wib(wib);
        Effect effect = act == Move.DELEGATE ? new Effect.Handed(null, City.PUPR, List.of()) : Effect.NONE;
        history.add(new HistoryEntry(
                history.size() + 1L,
                act,
                from,
                to,
                by,
                null,
                by == Role.LIAISON ? City.PUPR : null,
                moment,
                effect,
                DIGEST,
                SEAL));
    }

    private static Report inProgress() {
        Report delegated = SampleReports.next(SampleReports.bare(new ReportId(1)));
        return SampleReports.after(delegated, Move.START, Status.IN_PROGRESS, Effect.NONE);
    }

    private static List<Report> reportsOfEveryShade() {
        Random random = new Random(2026);
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> SampleReports.any(new ReportId(number), random))
                .toList();
    }
}

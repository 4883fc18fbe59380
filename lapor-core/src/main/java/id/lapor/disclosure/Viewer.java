package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.agency.RoutingSuggestion;
import id.lapor.followup.Attachment;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.Rules;
import id.lapor.sla.Deadline;
import id.lapor.sla.Due;
import id.lapor.sla.Explanation;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Place;
import id.lapor.workflow.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the view that a reader may have. Nothing else turns a report into something that can be shown. */
public final class Viewer {

    private final Timekeeping time;
    private final Timelines timelines;

    public Viewer(Timekeeping time) {
        this.time = time;
        this.timelines = new Timelines(time.zone());
    }

    public PublicView forPublic(CaseFile file) {
        Report report = file.report();
        Headline headline = publicly(report.line(), file.agencies(), file.now());
        if (!report.isPublished()) {
            Content nothing = new Content("", null, null, List.of(), List.of(), List.of(), 0, null);
            return new PublicView(report.handle(), headline.withheld(), nothing, false);
        }
        Content content = content(file, Reader.PUBLIC);
        return new PublicView(report.handle(), headline, content, true);
    }

    public ReporterView forReporter(CaseFile file) {
        return new ReporterView(
                file.report().tracking(),
                headline(file),
                content(file, Reader.REPORTER),
                workings(file, reporterActs(file)));
    }

    /**
     * @param agency the officer's agency, whose drafts it reads; {@code null} for an auditor
     * @param acts what this officer may do
     * @param identityMayBeAskedFor what the table of disclosure says for this officer
     */
    public AgencyView forAgency(CaseFile file, @Nullable AgencyId agency, Acts acts, boolean identityMayBeAskedFor) {
        return new AgencyView(
                file.report().tracking(),
                headline(file),
                content(file, Reader.officer(agency)),
                workings(file, acts),
                file.report().standing().ties().follows(),
                identityMayBeAskedFor);
    }

    /**
     * @param acts what this officer may do
     * @param identityMayBeAskedFor what the table of disclosure says for this officer
     */
    public CoordinatorView forCoordinator(
            CaseFile file, Acts acts, List<RoutingSuggestion> suggestions, boolean identityMayBeAskedFor) {
        return new CoordinatorView(
                file.report().tracking(),
                file.report().handle(),
                headline(file),
                content(file, Reader.officer(null)),
                workings(file, acts),
                file.report().standing().ties().follows(),
                suggestions,
                identityMayBeAskedFor);
    }

    /** The files on its public page. */
    public List<Attachment> filesForPublic(Folder folder) {
        return folder.report().isPublished() ? Timelines.files(folder, Reader.PUBLIC) : List.of();
    }

    public List<Attachment> filesForReporter(Folder folder) {
        return Timelines.files(folder, Reader.REPORTER);
    }

    /**
     * @param agency the officer's agency, whose drafts come with files, too; {@code null} for who acts for none
     */
    public List<Attachment> filesForOfficer(Folder folder, @Nullable AgencyId agency) {
        return Timelines.files(folder, Reader.officer(agency));
    }

    public PublicLine publicLine(ReportLine line, AgencyTree agencies, Instant now) {
        return new PublicLine(line.handle(), publicly(line, agencies, now));
    }

    public CaseLine caseLine(ReportLine line, AgencyTree agencies, Instant now) {
        return new CaseLine(line.tracking(), headline(line, agencies, now), line.supports());
    }

    /**
     * The deadlines of these reports as a calendar (RFC 5545) that tells nothing else of them.
     *
     * @param language of its labels: English, or else Indonesian
     */
    public String calendar(List<ReportLine> lines, AgencyTree agencies, Instant now, Locale language) {
        List<DeadlineEvent> events = new ArrayList<>();
        for (ReportLine line : lines) {
            DueView due = due(line, agencies, now);
            if (due != null) {
                events.add(new DeadlineEvent(line.tracking(), line.version(), due));
            }
        }
        return new DeadlineCalendar(events).asOf(now, language);
    }

    /**
     * What is public changes with the day only. Of a report whose reporter hides no deadline is told: it changes when that
     * one writes.
     */
    private Headline publicly(ReportLine line, AgencyTree agencies, Instant now) {
        ReportLine known = line.inWholeDays(time.timeOf(line.agency(), agencies));
        DueView due = line.secrecy().hidesReporter() ? null : due(known, agencies, now);
        return headline(known, due, agencies, now);
    }

    private Headline headline(CaseFile file) {
        ReportLine line = file.report().line();
        DueView due = due(line, file.agencies(), file.now());
        DueView told = due == null || tellsTheMinute(due.clock(), file.report()) ? due : timeless(due);
        return headline(line, told, file.agencies(), file.now());
    }

    private Headline headline(ReportLine line, AgencyTree agencies, Instant now) {
        DueView due = due(line, agencies, now);
        boolean hides = line.secrecy().hidesReporter() || line.classification().isOversight();
        DueView told = due != null && due.clock() == SlaClock.ON_SITE && hides ? timeless(due) : due;
        return headline(line, told, agencies, now);
    }

    /** What the system declared, it declared in the minute in which somebody wrote: of who hides, nobody reads which. */
    private static boolean tellsTheMinute(SlaClock clock, Report report) {
        boolean hides = report.secrecy().hidesReporter() || report.isOversight();
        return clock != SlaClock.ON_SITE
                || !hides
                || report.history().stream()
                        .noneMatch(entry -> entry.is(Entry.DECLARE_EMERGENCY) && entry.by() == Role.SYSTEM);
    }

    private static DueView timeless(DueView due) {
        return new DueView(
                due.clock(), due.agency(), due.on(), null, due.workingDaysLeft(), due.state(), due.provisional(), null);
    }

    private Headline headline(ReportLine line, @Nullable DueView due, AgencyTree agencies, Instant now) {
        return new Headline(
                line.title(),
                line.classification(),
                line.category() == null
                        ? null
                        : time.categories().find(line.category()).orElse(null),
                line.place(),
                line.secrecy(),
                line.status(),
                line.shade(now).color(time.colors()),
                line.agency() == null ? null : Timelines.name(line.agency(), agencies),
                line.submittedOn(),
                due);
    }

    private @Nullable DueView due(ReportLine line, AgencyTree agencies, Instant now) {
        if (line.due() == null) {
            return null;
        }
        OfficeTime office = time.timeOf(line.agency(), agencies);
        Due due = line.due();
        return new DueView(
                due.clock(),
                null,
                due.on(),
                due.moment(),
                due.remaining(now, office),
                due.state(now, office),
                due.provisional(),
                null);
    }

    private Content content(CaseFile file, Reader reader) {
        Report report = file.report();
        Place place = report.matter().place();
        boolean exactPlace =
                reader.kind() != Reader.Kind.PUBLIC || !report.secrecy().hidesReporter();
        return new Content(
                timelines.narrative(file.folder()),
                exactPlace ? place : Place.of(place.description()),
                report.matter().occurredOn(),
                Detail.of(report, time.categories(), reader),
                timelines.of(file.folder(), reader),
                parts(file),
                file.supports(),
                report.standing().round().rating());
    }

    private static Acts reporterActs(CaseFile file) {
        Actor reporter = Actor.reporter("");
        return new Acts(
                Rules.offered(file.report(), reporter, file.at()), Rules.entries(file.report(), reporter, file.at()));
    }

    private Workings workings(CaseFile file, Acts acts) {
        List<DueView> deadlines = time.deadlines(file.report(), file.agencies()).all().stream()
                .map(deadline -> view(deadline, file))
                .toList();
        return new Workings(
                deadlines, acts.moves(), acts.entries(), file.report().version());
    }

    private static List<PartView> parts(CaseFile file) {
        return file.report().standing().parts().stream()
                .map(part -> new PartView(
                        Timelines.name(part.agency(), file.agencies()), part.lead(), part.held(), part.status()))
                .toList();
    }

    private DueView view(Deadline deadline, CaseFile file) {
        DueView due = exactly(deadline, file);
        return tellsTheMinute(deadline.clock(), file.report()) ? due : timeless(due);
    }

    private DueView exactly(Deadline deadline, CaseFile file) {
        return new DueView(
                deadline.clock(),
                deadline.agency() == null ? null : Timelines.name(deadline.agency(), file.agencies()),
                deadline.dueOn(),
                deadline.limit().isInDays() ? null : deadline.dueAt(),
                deadline.remaining(file.now()),
                deadline.state(file.now()),
                deadline.provisional(),
                Explanation.of(deadline));
    }
}
